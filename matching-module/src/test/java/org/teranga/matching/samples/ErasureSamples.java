package org.teranga.matching.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.safeguarding.ErasedBarsView;
import org.teranga.platform.content.markdown.MarkdownProse;
import org.teranga.platform.erasure.desk.ErasuresView;
import org.teranga.platform.erasure.desk.PersonErasureView;
import org.teranga.platform.erasure.request.ErasureLinkView;
import org.teranga.platform.erasure.request.ErasureMail;
import org.teranga.platform.erasure.request.OwnErasureView;
import org.teranga.platform.paper.PaperView;
import org.teranga.platform.paper.PapersView;
import org.teranga.platform.reading.ReadersView;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.platform.theme.ListQuery;

/** Erasing people and keeping them for a time only; who opened a file; papers of data protection. */
public final class ErasureSamples {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 5);
    private static final String HREF = "/fr/offer/status/abc/erase";
    private static final FilledForm FAULTY = new FilledForm(
            Map.of("code", List.of("12<b>"), "reason", List.of("")),
            List.of(new FormFault("code", "Non"), new FormFault("reason", "Non")));

    private ErasureSamples() {}

    public static Stream<Sample> all() {
        return Stream.of(
                        Stream.of(
                                own("ask", true, "", ""),
                                own("ask", false, "", ""),
                                own("ask", true, "erasure.obstacle.placement", ""),
                                own("code", true, "", "sent"),
                                own("pending", true, "", "certain"),
                                own("pending", true, "", "kept")),
                        links(),
                        desk(),
                        readers(),
                        papers())
                .flatMap(samples -> samples);
    }

    public static List<ErasureMail> letters(String name, String link) {
        return List.of(new ErasureMail(name, "482913", DAY, link));
    }

    private static Sample own(String step, boolean mayWrite, String obstacle, String happened) {
        String which = step + mayWrite + obstacle.length() + happened;
        return new Sample(
                "platform/erasure/own",
                which,
                new OwnErasureView(
                        HREF,
                        "/fr/offer/status/abc",
                        step,
                        mayWrite,
                        step.equals("pending") ? DAY : null,
                        happened.equals("kept"),
                        obstacle,
                        List.of(
                                new OwnErasureView.Row("offer", "K7-2F"),
                                new OwnErasureView.Row("need", "B2-9X"),
                                new OwnErasureView.Row("account", "")),
                        step.equals("code") ? FAULTY : FilledForm.EMPTY,
                        happened));
    }

    private static Stream<Sample> links() {
        return Stream.of(
                link("waits", DAY, false, false),
                link("term", DAY, true, false),
                link("kept", null, false, true),
                link("over", null, false, false));
    }

    private static Sample link(String which, @Nullable LocalDate day, boolean term, boolean kept) {
        return new Sample("platform/erasure/link", which, new ErasureLinkView("/fr/erasure/abc", day, term, kept));
    }

    private static Stream<Sample> desk() {
        String person = "0193b3c4-0000-7000-8000-000000000001";
        ErasuresView.Held held = new ErasuresView.Held(person, "K7-2F", "Une plainte <b>", DAY, "Inès <B.>");
        ErasuresView.Held hidden = new ErasuresView.Held(person, "K7-2F", "", DAY, "");
        List<ErasuresView.Pending> pending = List.of(
                new ErasuresView.Pending(person, "K7-2F", "own", DAY, null),
                new ErasuresView.Pending(person, "K7-2F", "lead", DAY, "erasure.obstacle.hold"),
                new ErasuresView.Pending(person, "K7-2F", "term", DAY, null));
        List<ErasuresView.Ending> ending = List.of(
                new ErasuresView.Ending(person, "K7-2F", "offer", false, DAY, DAY, false, true),
                new ErasuresView.Ending(person, "B2-9X", "need", true, DAY, DAY, true, false),
                new ErasuresView.Ending(person, "0193b3c4", "account", false, DAY, DAY, false, false));
        String list = "/fr/desk/erasures";
        return Stream.of(
                new Sample(
                        "platform/erasure/list", "lead", new ErasuresView(list, pending, ending, List.of(held), true)),
                new Sample(
                        "platform/erasure/list",
                        "administrator",
                        new ErasuresView(list, pending, ending, List.of(hidden), false)),
                new Sample(
                        "platform/erasure/list",
                        "nothing",
                        new ErasuresView(list, List.of(), List.of(), List.of(), true)),
                new Sample("platform/erasure/person", "free", person(null, false, null, "lifted")),
                new Sample("platform/erasure/person", "waits", person(null, true, DAY, "asked")),
                new Sample("platform/erasure/person", "held", person(held, false, null, "held")),
                new Sample("matching/safeguarding/erased_bars", "fresh", bars(false, List.of(), "lifted")),
                new Sample("matching/safeguarding/erased_bars", "none", bars(true, List.of(), "")),
                new Sample(
                        "matching/safeguarding/erased_bars",
                        "one",
                        bars(true, List.of(new ErasedBarsView.Row(person, DAY, DAY.plusYears(5))), "")));
    }

    private static PersonErasureView person(
            ErasuresView.@Nullable Held hold, boolean waits, @Nullable LocalDate day, String happened) {
        return new PersonErasureView(
                "/fr/desk/erasures/0193b3c4-0000-7000-8000-000000000001",
                "/fr/desk/erasures",
                List.of(
                        new PersonErasureView.Row("offer", "K7-2F", "/desk/offers/1", DAY),
                        new PersonErasureView.Row("account", "0193b3c4", "", DAY)),
                hold == null ? "" : "erasure.obstacle.hold",
                waits,
                day,
                hold,
                true,
                happened.equals("lifted") ? FAULTY : FilledForm.EMPTY,
                happened);
    }

    private static ErasedBarsView bars(boolean looked, List<ErasedBarsView.Row> rows, String happened) {
        return new ErasedBarsView("/fr/desk/erased-bars", rows.size() + 2L, looked, rows, FilledForm.EMPTY, happened);
    }

    private static Stream<Sample> readers() {
        List<ReadersView.Row> rows = Stream.of(
                        "admin", "caseworker", "lead", "jurist", "author", "translator", "trainer", "program", "former")
                .map(role -> new ReadersView.Row(
                        DAY, role, role.equals("lead") ? "Inès <B.>" : "", role.equals("lead") ? "contact" : "file"))
                .toList();
        ListQuery page = new ListQuery(Map.of(), "day", true, 1, 50);
        return Stream.of(
                new Sample("platform/readers", "names", new ReadersView("/fr/me", page, 63, rows, true, 24)),
                new Sample("platform/readers", "nobody", new ReadersView("/fr/me", page, 0, List.of(), false, 24)));
    }

    private static Stream<Sample> papers() {
        String href = "/fr/admin/data-protection";
        List<String> codes = List.of("record", "assessment", "processor");
        return Stream.concat(
                Stream.of(new Sample("platform/papers", "all", new PapersView(href, codes))),
                codes.stream()
                        .map(code -> new Sample(
                                "platform/paper",
                                code,
                                new PaperView(
                                        href + "/" + code,
                                        href,
                                        code,
                                        "fr",
                                        new MarkdownProse().markup("## Un titre\n\n- **un** mot\n- deux", 2)))));
    }
}
