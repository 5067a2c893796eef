import type { Disk } from "@/db/embedded/disk";
import { EmbeddedError } from "@/db/embedded/embedded-error";

const NETWORK_FILE_SYSTEMS = new Map([
  [0x6969, "NFS"],
  [0x517b, "SMB"],
  [0xff534d42, "CIFS"],
  [0xfe534d42, "SMB"],
  [0x5346414f, "AFS"],
  [0x00c36400, "Ceph"],
]);

/** Refuses shared folders: their locks and fsync do not keep what they promise. */
export function refuseNetworkFileSystem(disk: Disk, dir: string): void {
  const name = NETWORK_FILE_SYSTEMS.get(disk.fileSystemType(dir) >>> 0);
  if (!name) return;
  throw new EmbeddedError(
    "network_file_system",
    `The data folder ${dir} lies on a network file system (${name}), where the embedded database can be corrupted; ` +
      "set DATA_DIR to a folder on a local disk or use a PostgreSQL server through DATABASE_URL.",
  );
}
