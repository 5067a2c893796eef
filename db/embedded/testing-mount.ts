import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Whether this machine lets tests make disks of their own: root on Linux, and for ext4 also a loop device. */
export function canMount(kind: "tmpfs" | "ext4"): boolean {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return false;
  const dir = mkdtempSync(join(tmpdir(), "mount-"));
  try {
    if (kind === "ext4") execFileSync("losetup", ["-f"], { stdio: "ignore" });
    mount(["-t", "tmpfs", "tmpfs", dir]);
    unmount(dir);
    return true;
  } catch {
    return false;
  } finally {
    rmdirSync(dir);
  }
}

/** Calls `mount` with these arguments; the last one is the folder, which is made when missing. */
export function mount(args: string[]): void {
  mkdirSync(args.at(-1) ?? "", { recursive: true });
  execFileSync("mount", args, { stdio: "ignore" });
}

export function unmount(dir: string): void {
  execFileSync("umount", [dir], { stdio: "ignore" });
}
