import { redirect } from "next/navigation";
import { firstScreen } from "@/lib/access/rules-first-screen";
import { serverClient } from "@/lib/api/server/prefetch";
import { currentRequest } from "@/lib/api/server/request";

export const dynamic = "force-dynamic";

/** The door: to set-up while nothing exists, to sign-in for a visitor, otherwise to the first screen of the role. */
export default async function Home() {
  const client = await serverClient();
  const { me } = await currentRequest();
  if (me) redirect(firstScreen((await client.access.getMe()).memberships));
  const { empty } = await client.access.getSetup();
  redirect(empty ? "/setup" : "/sign-in");
}
