package org.teranga.tenantadmin.samples;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.teranga.platform.content.publication.TextDifference;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.sentence.SentenceBook;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.tenantadmin.operator.sentence.OperatorSentencesView;

/** Corrections of the platform's sentences, as the operator decides them. */
public final class CorrectionSamples {
    private static final Instant AT = Instant.parse("2026-11-14T07:02:00Z");
    private static final String ID = "018f2b6e-0000-7000-8000-000000000003";
    private static final String OTHER = "018f2b6e-0000-7000-8000-000000000004";
    private static final String HREF = "/fr/operator/sentences";
    private static final Language DARI = Languages.of("fa-AF").orElseThrow();

    private CorrectionSamples() {}

    public static Stream<Sample> all() {
        FilledForm faulty = new FilledForm(
                Map.of("answer", List.of("<B.>")), List.of(new FormFault("answer", "Dites pourquoi <B.>.")));
        return Stream.of(
                new Sample("tenantadmin/operator/sentences", "waiting", view(FilledForm.EMPTY, "", "published")),
                new Sample("tenantadmin/operator/sentences", "faulty", view(faulty, ID, "")),
                new Sample(
                        "tenantadmin/operator/sentences",
                        "nothing",
                        new OperatorSentencesView(
                                HREF, List.of(), List.of(), List.of(), FilledForm.EMPTY, "", "taken_back")));
    }

    private static OperatorSentencesView view(FilledForm form, String back, String happened) {
        TextDifference change = TextDifference.between("بلی، {0} <B.>", "بله، {0} & بیشتر");
        return new OperatorSentencesView(
                HREF,
                List.of(new OperatorSentencesView.Far(
                        DARI,
                        new SentenceBook.Counts(1400, 3, 1, 2),
                        HREF + "/fa-AF.properties",
                        List.of(
                                new OperatorSentencesView.Reader(OTHER, "Maison <B.>", 3, "waiting"),
                                new OperatorSentencesView.Reader(ID, "", 2, "accepted"),
                                new OperatorSentencesView.Reader(ID, "Maison <B.>", 0, "discounted")))),
                List.of(
                        new OperatorSentencesView.Waiting(
                                ID,
                                DARI,
                                "answer.yes",
                                "Oui, {0} <B.>",
                                "Yes, {0}",
                                change,
                                "Maison <B.>",
                                AT,
                                true,
                                false),
                        new OperatorSentencesView.Waiting(
                                OTHER, DARI, "answer.no", "", "", change, "", AT, false, true)),
                List.of(
                        new OperatorSentencesView.Counting(OTHER, DARI, "answer.yes", "بلی <B.>", "بله <B.>", true),
                        new OperatorSentencesView.Counting(ID, DARI, "answer.no", "نه", "نخیر", false)),
                form,
                back,
                happened);
    }
}
