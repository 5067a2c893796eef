import { type Theme, themes } from "@/db/enums";

export const THEME_COOKIE = "rk_theme";

/** The theme a cookie asks for; anything unknown follows the device. */
export function pickTheme(cookie: string | undefined): Theme {
  return themes.find((theme) => theme === cookie) ?? "system";
}
