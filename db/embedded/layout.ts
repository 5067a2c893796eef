import { dirname, join, resolve } from "node:path";

/**
 * Where things lie inside the database folder and beside it.
 *
 * The lock stays outside `cluster/`: POSIX drops a process's locks on a file as soon as that process closes
 * any descriptor of it, so nothing may ever copy or sync the lock file.
 */
export function layout(dir: string) {
  const root = resolve(dir);
  return {
    root,
    lock: join(root, "lock"),
    cluster: join(root, "cluster"),
    unfinishedCluster: join(root, "cluster.new"),
    requests: join(root, "requests"),
    media: join(dirname(root), "media"),
    backups: join(dirname(root), "backups"),
  };
}
