export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { startOrExplain } = await import("@/lib/api/server/start-or-explain");
    await startOrExplain();
  }
}
