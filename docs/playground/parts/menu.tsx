import { type ReactNode, useEffect, useRef, useState } from "react";

interface MenuProps {
  readonly id: string;
  readonly label: ReactNode;
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}

/** What drops down at a press, and goes away with Escape or once one turns to something else. */
export function Menu({ id, label, onOpen, children }: MenuProps) {
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const leave = ({ target }: Event) => {
      if (target instanceof Node && !place.current?.contains(target)) setOpen(false);
    };
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== "Escape") return;
      setOpen(false);
      place.current?.querySelector("button")?.focus();
    };
    for (const event of ["pointerdown", "focusin"]) document.addEventListener(event, leave);
    document.addEventListener("keydown", onKey);
    return () => {
      for (const event of ["pointerdown", "focusin"]) document.removeEventListener(event, leave);
      document.removeEventListener("keydown", onKey);
    };
  }, [isOpen]);
  const press = () => {
    if (!isOpen) onOpen?.();
    setOpen(!isOpen);
  };
  return (
    <div className="menu" id={id} ref={place}>
      <button type="button" aria-expanded={isOpen} onClick={press}>
        {label} <span aria-hidden="true">▾</span>
      </button>
      {isOpen && <div className="drop">{children}</div>}
    </div>
  );
}
