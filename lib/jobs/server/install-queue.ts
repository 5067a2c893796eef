import "server-only";
import { PgBoss, type Queue } from "pg-boss";
import { log } from "@/lib/api/server/log";
import { bossAt, type QueuePlace } from "./queue-database";
import { failedQueue, workQueue } from "./queue-settings";

/**
 * Brings the queue's own schema `pgboss` and its settings to this version, after our migrations. Several starters at
 * once wait for each other. It holds nothing that the data does not say, so copies of the data need not carry it.
 */
export async function installQueue(place: QueuePlace): Promise<void> {
  const boss = new PgBoss(bossAt(place));
  boss.on("error", (error) => log.error({ err: error }, "the queue could not be set up"));
  await boss.start();
  try {
    for (const queue of [failedQueue, workQueue]) {
      await boss.createQueue(queue.name, queue);
      await boss.updateQueue(queue.name, changeable(queue));
    }
  } finally {
    await boss.stop({ graceful: false });
  }
}

/** A queue keeps its name and policy for life. */
function changeable({ name: _name, policy: _policy, ...rest }: Queue) {
  return rest;
}
