import { minifyContractRouter } from "@orpc/contract";
import { expect, it } from "vitest";
import { contract } from "./contract";

it("gives the browser the contract's methods and paths as they are (`npx vitest run lib/api/routes -u` writes them)", async () => {
  const routes = JSON.stringify(minifyContractRouter(contract), null, 2);
  await expect(`${routes}\n`).toMatchFileSnapshot("routes.json");
});
