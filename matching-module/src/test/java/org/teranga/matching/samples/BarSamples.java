package org.teranga.matching.samples;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.teranga.matching.safeguarding.BarView;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;

/** The bar that keeps two apart. */
final class BarSamples {
    /** One that stands, one of which the pair is left, one that was lifted. */
    static final List<BarView.Line> BARS = List.of(
            new BarView.Line("/fr/desk/bars/1", DeskSamples.MOMENT, true, true),
            new BarView.Line("/fr/desk/bars/2", DeskSamples.MOMENT, false, true),
            new BarView.Line("/fr/desk/bars/3", DeskSamples.MOMENT, false, false));

    private BarSamples() {}

    static Stream<Sample> all() {
        BarView.Linked offer = new BarView.Linked("O-1", "/fr/desk/offers/1");
        BarView.Linked need = new BarView.Linked("M-1", "/fr/desk/needs/1");
        FilledForm faulty = new FilledForm(
                Map.of("reason", List.of("<B.>")),
                List.of(new FormFault("reason", "Donnez la raison, 10 à 1000 caractères.")));
        String page = "matching/safeguarding/bar";
        return Stream.of(
                new Sample(page, "lead", new BarView(BARS.getFirst(), offer, need, null, true, faulty, false)),
                new Sample(
                        page,
                        "waits",
                        new BarView(BARS.getFirst(), offer, null, DeskSamples.MOMENT, false, FilledForm.EMPTY, true)),
                new Sample(page, "others", new BarView(BARS.get(1), null, null, null, false, FilledForm.EMPTY, false)));
    }
}
