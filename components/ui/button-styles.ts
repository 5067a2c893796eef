import { cva, type VariantProps } from "class-variance-authority";

/** The look of everything that is pressed, for buttons and for links that act like one. */
export const buttonStyles = cva(
  [
    "inline-flex max-w-full shrink-0 items-center justify-center gap-2 rounded-md border text-center",
    "select-none transition-colors duration-100 pointer-coarse:min-h-11",
    "disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:cursor-progress",
    "[&_svg]:size-4.5 [&_svg]:shrink-0",
  ],
  {
    variants: {
      variant: {
        primary:
          "border-petrol bg-petrol font-semibold text-on-petrol hover:border-petrol-deep hover:bg-petrol-deep",
        secondary: "border-line-2 bg-surface text-ink hover:border-edge hover:bg-sunken",
        ghost: "border-transparent text-ink hover:bg-petrol-soft",
        danger: "border-red bg-red font-semibold text-on-red hover:border-red-deep hover:bg-red-deep",
      },
      size: {
        sm: "min-h-8 px-2.5 py-1 text-sm",
        md: "min-h-9 px-3.5 py-1.5 text-sm",
        lg: "min-h-11 px-5 py-2 text-base",
      },
      shape: { text: "", icon: "aspect-square p-0 pointer-coarse:min-w-11" },
    },
    compoundVariants: [
      { shape: "icon", size: "sm", className: "min-w-8 p-0" },
      { shape: "icon", size: "md", className: "min-w-9 p-0" },
      { shape: "icon", size: "lg", className: "min-w-11 p-0" },
    ],
    defaultVariants: { variant: "secondary", size: "md", shape: "text" },
  },
);

export type ButtonLook = Pick<VariantProps<typeof buttonStyles>, "variant" | "size">;
