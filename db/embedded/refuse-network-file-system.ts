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
    `Der Datenordner ${dir} liegt auf einem Netzlaufwerk (${name}), wo die eingebettete Datenbank Schaden nehmen kann: ` +
      "bitte DATA_DIR auf einen Ordner eines lokalen Datenträgers setzen oder mit DATABASE_URL einen PostgreSQL-Server nehmen.",
  );
}
