// Test program: its supervisor disappears while it still starts.
import { startHeartbeat } from "@/db/embedded/heartbeat";

process.once("disconnect", () => {
  setInterval(() => undefined, 1_000);
  startHeartbeat();
});
