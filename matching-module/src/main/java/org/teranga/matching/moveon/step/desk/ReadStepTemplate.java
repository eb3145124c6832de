package org.teranga.matching.moveon.step.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.moveon.step.MoveOnTrack;
import org.teranga.matching.moveon.step.StepCatalogue;
import org.teranga.matching.moveon.step.StepFacts;
import org.teranga.matching.moveon.step.StepSource;
import org.teranga.matching.moveon.step.StepTemplate;
import org.teranga.matching.moveon.step.StepText;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FormReader;

/** Reads a template from its form, and fills the form with one. */
@ApplicationScoped
class ReadStepTemplate {
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST = 600;
    private static final int LONGEST_SOURCES = 3_000;
    private static final int LONGEST_PATH = 120;
    private static final int MOST_WEEKS = 312;
    private static final String FRENCH = "fr";

    /**
     * What was sent.
     *
     * @param code its name
     * @throws org.teranga.platform.refusal.Refusal invalid with every fault
     */
    StepTemplate read(String code, Answers sent) {
        FormReader in = new FormReader(sent);
        String track = in.required("track", in.choice("track", tracks()), "stepdesk.fault.track");
        Integer weeks = in.number("weeks", 0, MOST_WEEKS);
        String help = in.choice("help", StepFacts.HELP);
        List<String> papers = in.choices("papers", StepFacts.PAPERS);
        String rights = path(in, "rights", "[a-z0-9-]{1,120}");
        String course = path(in, "course", "/[a-zA-Z0-9/_.-]{1,119}");
        List<StepSource> sources = sources(in);
        LocalDate verified = in.day("verified");
        Map<String, StepText> texts = texts(in);
        in.end();
        return new StepTemplate(
                code,
                MoveOnTrack.of(track).orElseThrow(),
                new StepFacts(
                        papers,
                        weeks == null ? 0 : weeks,
                        rights,
                        course,
                        Objects.requireNonNullElse(help, ""),
                        in.truth("first")),
                texts,
                new StepTemplate.Sourced(1, true, verified, sources));
    }

    /** The form as it would have been sent to say this. */
    Map<String, List<String>> filled(StepTemplate step) {
        Map<String, List<String>> values = new HashMap<>();
        values.put("track", List.of(step.track().code()));
        values.put(
                "weeks",
                step.facts().weeks() == 0
                        ? List.of()
                        : List.of(String.valueOf(step.facts().weeks())));
        values.put("help", List.of(step.facts().help()));
        values.put("papers", step.facts().papers());
        values.put("rights", List.of(step.facts().rights()));
        values.put("course", List.of(step.facts().course()));
        values.put("first", step.facts().first() ? List.of("yes") : List.of());
        LocalDate verified = step.sourced().verifiedOn();
        values.put("verified", verified == null ? List.of() : List.of(verified.toString()));
        values.put(
                "sources",
                List.of(step.sourced().sources().stream()
                        .map(one -> one.url().isEmpty() ? one.title() : one.title() + " | " + one.url())
                        .collect(Collectors.joining("\n"))));
        step.texts().forEach((language, text) -> {
            values.put("title-" + language, List.of(text.title()));
            values.put("why-" + language, List.of(text.why()));
            values.put("say-" + language, List.of(text.say()));
            values.put("deadline-" + language, List.of(text.deadline()));
        });
        return values;
    }

    private static Map<String, StepText> texts(FormReader in) {
        Map<String, StepText> texts = new HashMap<>();
        for (String language : StepCatalogue.LANGUAGES) {
            String title = in.line("title-" + language, LONGEST_TITLE);
            String why = in.lines("why-" + language, LONGEST);
            String say = in.line("say-" + language, LONGEST);
            String deadline = in.line("deadline-" + language, LONGEST);
            if (title == null && (why != null || say != null || deadline != null || language.equals(FRENCH))) {
                in.fault("title-" + language, "stepdesk.fault.title");
            } else if (title != null && why != null) {
                texts.put(language, new StepText(title, why, written(say), written(deadline)));
            } else if (title != null) {
                in.fault("why-" + language, "stepdesk.fault.why");
            }
        }
        return in.faults().isEmpty() ? texts : Map.of(FRENCH, new StepText("-", "", "", ""));
    }

    private static List<StepSource> sources(FormReader in) {
        String said = in.lines("sources", LONGEST_SOURCES);
        return said == null
                ? List.of()
                : said.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(line -> source(in, line))
                        .toList();
    }

    /** A line: what it is, and its address after a bar. */
    private static StepSource source(FormReader in, String line) {
        int bar = line.lastIndexOf('|');
        String title = bar < 0 ? line : line.substring(0, bar).strip();
        String url = bar < 0 ? "" : line.substring(bar + 1).strip();
        if (title.isEmpty() || !url.isEmpty() && !isWeb(url)) {
            in.fault("sources", "stepdesk.fault.source", line.length() > 60 ? line.substring(0, 60) : line);
        }
        return new StepSource(title, url);
    }

    private static boolean isWeb(String url) {
        try {
            URI uri = new URI(url);
            return "https".equals(uri.getScheme()) && uri.getHost() != null;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    private static String path(FormReader in, String field, String form) {
        String path = written(in.line(field, LONGEST_PATH));
        if (!path.isEmpty() && !path.matches(form)) {
            in.fault(field, "stepdesk.fault." + field);
        }
        return path;
    }

    private static String written(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static List<String> tracks() {
        return Arrays.stream(MoveOnTrack.values()).map(MoveOnTrack::code).toList();
    }
}
