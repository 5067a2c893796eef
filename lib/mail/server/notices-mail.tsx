import "server-only";
import {
  Body,
  Button,
  Container,
  Head,
  Heading,
  Hr,
  Html,
  Link,
  Preview,
  render,
  Section,
  Text,
} from "@react-email/components";
import type { Locale } from "@/db/enums";

export type MailLine = {
  id: string;
  kind: string;
  title: string;
  sentence: string;
  association: string;
  until: string | null;
  link: string;
  linkText: string;
};

/** Everything a mail says, in its reader's language; each value on one line. */
export type NoticesMailTexts = {
  locale: Locale;
  subject: string;
  appName: string;
  preview: string;
  hello: string;
  intro: string;
  lines: MailLine[];
  also: { heading: string; lines: MailLine[] } | null;
  more: string | null;
  /** Where the rest is found. */
  list: string;
  why: string;
  settings: string;
  settingsLink: string;
};

/** The mail as HTML: no images, nothing loaded from anywhere, the colours of the product. */
export function noticesMail(texts: NoticesMailTexts): Promise<string> {
  return render(<NoticesMail {...texts} />);
}

// The light tokens of app/globals.css, in a form that mail programs read.
const colour = { paper: "#faf7f3", surface: "#fffefd", ink: "#1a262e", soft: "#4e5a62", line: "#e1ded7" };
const accent = { petrol: "#005864", onPetrol: "#fffefd", amber: "#7d460b" };
const small = { margin: "0 0 4px", fontSize: "14px", lineHeight: "20px", color: colour.soft };
const style = {
  body: {
    margin: 0,
    padding: "24px 12px",
    backgroundColor: colour.paper,
    color: colour.ink,
    fontFamily: "system-ui, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif",
  },
  container: { maxWidth: "560px", margin: "0 auto" },
  brand: { margin: "0 0 20px", fontSize: "16px", fontWeight: 650, color: accent.petrol },
  text: { margin: "0 0 12px", fontSize: "16px", lineHeight: "24px" },
  line: {
    margin: "0 0 12px",
    padding: "16px",
    backgroundColor: colour.surface,
    border: `1px solid ${colour.line}`,
    borderRadius: "10px",
  },
  title: { margin: "0 0 4px", fontSize: "18px", lineHeight: "24px", fontWeight: 650 },
  until: { ...small, fontWeight: 650, color: accent.amber },
  button: {
    display: "inline-block",
    marginTop: "8px",
    padding: "10px 18px",
    borderRadius: "6px",
    backgroundColor: accent.petrol,
    color: accent.onPetrol,
    fontSize: "16px",
    fontWeight: 650,
    textDecoration: "none",
  },
  link: { color: accent.petrol, textDecoration: "underline" },
  rule: { margin: "20px 0 12px", borderColor: colour.line },
};

function NoticesMail(texts: NoticesMailTexts) {
  return (
    <Html lang={texts.locale}>
      <Head>
        <title>{texts.subject}</title>
      </Head>
      <Preview>{texts.preview}</Preview>
      <Body style={style.body}>
        <Container style={style.container}>
          <Text style={style.brand}>{texts.appName}</Text>
          <Text style={style.text}>{texts.hello}</Text>
          <Text style={style.text}>{texts.intro}</Text>
          <Lines lines={texts.lines} />
          {texts.also ? <Text style={style.text}>{texts.also.heading}</Text> : null}
          {texts.also ? <Lines lines={texts.also.lines} /> : null}
          {texts.more ? (
            <Text style={style.text}>
              <Link href={texts.list} style={style.link}>
                {texts.more}
              </Link>
            </Text>
          ) : null}
          <Hr style={style.rule} />
          <Text style={small}>{texts.why}</Text>
          <Text style={small}>
            <Link href={texts.settingsLink} style={style.link}>
              {texts.settings}
            </Link>
          </Text>
        </Container>
      </Body>
    </Html>
  );
}

function Lines({ lines }: { lines: MailLine[] }) {
  return lines.map((line) => (
    <Section key={line.id} style={style.line}>
      <Text style={small}>
        {line.kind} · {line.association}
      </Text>
      <Heading as="h2" style={style.title}>
        {line.title}
      </Heading>
      <Text style={small}>{line.sentence}</Text>
      {line.until ? <Text style={style.until}>{line.until}</Text> : null}
      <Button href={line.link} style={style.button} aria-label={`${line.linkText}: ${line.title}`}>
        {line.linkText}
      </Button>
    </Section>
  ));
}
