package org.teranga.matching.samples;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.plan.tuning.ConfirmView;
import org.teranga.matching.plan.tuning.EffectView;
import org.teranga.matching.plan.tuning.HowView;
import org.teranga.matching.plan.tuning.RulesView;
import org.teranga.matching.plan.tuning.TuningView;
import org.teranga.matching.plan.tuning.file.RuleFileView;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;

/** The dials, what they would change, publishing, reading, and how suggestions are made. */
public final class TuningSamples {
    private static final List<String> CHANGES = List.of("Langues : de 25 à 35.", "Tabac <B.> : n’est plus exigé.");
    private static final EffectView EFFECT = new EffectView(
            "Deux ménages de plus ont une suggestion, 23 changent d’offre. Y gagnent : langues rares.",
            "v14",
            "v15",
            List.of(
                    new EffectView.Group("Tous", 84.8, 85.2, 0.4),
                    new EffectView.Group("Attente de plus de 180 jours", 96.7, 95.1, -1.6),
                    new EffectView.Group("Langue rare", 73.5, 79.6, 6.1),
                    new EffectView.Group("Logement sans escalier", 79.2, 79.2, 0)),
            List.of(
                    new EffectView.OfKind("Une chambre", 420, 360, 361, 20),
                    new EffectView.OfKind("Des heures de français", 66, 52, 53, 3)),
            10,
            List.of(
                    new EffectView.Figure("Ménages avec une suggestion", "412", "414", "+2"),
                    new EffectView.Figure("Écart", "0,012 %", "0,01 %", "")),
            List.of("Un ménage n’aurait plus aucune offre possible."),
            "Calculé sur 486 besoins et 5 104 offres en 0,2 s.");
    private static final TuningView.Standing STANDING = new TuningView.Standing(
            14,
            DeskSamples.MOMENT,
            "Inès <B.>",
            15,
            "14/0",
            new TuningView.Draft(DeskSamples.MOMENT, "", "Les trajets <B.> étaient trop longs"),
            true);
    private static final TuningView.Standing FIRST = new TuningView.Standing(1, null, "", 2, "1/0", null, false);

    private TuningSamples() {}

    public static Stream<Sample> all() {
        return Stream.of(dials(), confirmations(), read(), files()).flatMap(samples -> samples);
    }

    private static Stream<Sample> dials() {
        FilledForm faulty = new FilledForm(
                Map.of("reason", List.of("<B.>")),
                List.of(
                        new FormFault("soft-distance", "Un nombre de 0 à 1 000 est attendu, pas 2 000."),
                        new FormFault("hard-rules", "« <B.> » n’existe pas."),
                        new FormFault("reason", "Dites pourquoi.")));
        TuningView.Collision collision = new TuningView.Collision("Inès <B.>", CHANGES);
        return Stream.of(
                new Sample("matching/plan/tuning/dials", "fresh", view(FIRST, FilledForm.EMPTY, null, null)),
                new Sample("matching/plan/tuning/dials", "drafted", view(STANDING, FilledForm.EMPTY, EFFECT, null)),
                new Sample("matching/plan/tuning/dials", "beaten", view(STANDING, FilledForm.EMPTY, EFFECT, collision)),
                new Sample("matching/plan/tuning/dials", "faulty", view(STANDING, faulty, null, null)),
                new Sample("matching/plan/tuning/dials", "own", ofKind(true)),
                new Sample("matching/plan/tuning/dials", "none of its own", ofKind(false)));
    }

    private static TuningView ofKind(boolean own) {
        TuningView shared = view(STANDING, FilledForm.EMPTY, own ? EFFECT : null, null);
        return new TuningView(
                shared.href(),
                shared.tabs(),
                new TuningView.OfKind("language", "Des heures de français", "Le niveau compte <B.>.", own, true),
                shared.standing(),
                shared.form(),
                shared.panels(),
                shared.hard(),
                shared.changes(),
                shared.effect(),
                shared.sets(),
                null,
                false,
                null,
                true);
    }

    private static TuningView view(
            TuningView.Standing standing,
            FilledForm form,
            @Nullable EffectView effect,
            TuningView.@Nullable Collision collision) {
        return new TuningView(
                "/fr/admin/rules",
                List.of(
                        new TuningView.Tab("Règles communes", "/fr/admin/rules", true),
                        new TuningView.Tab("Des heures de français", "/fr/admin/rules?kind=language", false)),
                null,
                standing,
                form,
                List.of(
                        new TuningView.Panel(
                                "weights",
                                "Ce qui compte",
                                "Le nombre fait foi.",
                                List.of(
                                        dial("soft-distance", false, false),
                                        dial("soft-distance-zero_at_km", true, true))),
                        new TuningView.Panel("levers", "Équité", "Des points.", List.of(dial("waiting", true, false)))),
                hard(),
                effect == null ? List.of() : CHANGES,
                effect,
                List.of(new TuningView.ReadyMade("emergency", "Urgence", "Pour quelques nuits.")),
                standing.draft() == null ? "Urgence" : null,
                standing.draft() != null,
                collision,
                standing.draft() != null);
    }

    private static TuningView.Dial dial(String name, boolean moved, boolean part) {
        return new TuningView.Dial(
                name,
                "Distance",
                "Plus c’est près, mieux c’est.",
                "35",
                "0",
                "1000",
                "any",
                35,
                100,
                "25",
                moved,
                part);
    }

    private static List<TuningView.HardRule> hard() {
        return List.of(
                new TuningView.HardRule("unhcr_household", "Protection", "Jamais chez un homme seul.", true, true),
                new TuningView.HardRule("radius", "Rayon", "Personne ne va trop loin.", true, false),
                new TuningView.HardRule("smoking", "Tabac", "Qui fume.", false, false));
    }

    private static Stream<Sample> confirmations() {
        FilledForm faulty = new FilledForm(Map.of(), List.of(new FormFault("reason", "Dites pourquoi.")));
        return Stream.of(
                new Sample(
                        "matching/plan/tuning/confirm",
                        "publish",
                        new ConfirmView(
                                "/p", "/b", null, STANDING, FilledForm.EMPTY, CHANGES, EFFECT, List.of(), "", false)),
                new Sample(
                        "matching/plan/tuning/confirm",
                        "restore",
                        new ConfirmView(
                                "/p",
                                "/b",
                                13,
                                STANDING,
                                faulty,
                                List.of(),
                                EFFECT,
                                List.of("Langue rare <1> : 70 % demandés, 46 % au mieux."),
                                "rare_language large",
                                true)));
    }

    private static Stream<Sample> read() {
        RulesView.Note note = new RulesView.Note(DeskSamples.MOMENT, "Inès <B.>", "Des trajets <B.> trop longs", null);
        RulesView.Note restored = new RulesView.Note(DeskSamples.MOMENT, "", "", 12);
        List<RulesView.Entry> history = List.of(
                new RulesView.Entry(14, restored, List.of()),
                new RulesView.Entry(13, note, CHANGES),
                new RulesView.Entry(1, null, List.of()));
        List<RulesView.Weight> weights =
                List.of(new RulesView.Weight("Distance", "Plus c’est près, mieux c’est.", 30, 30));
        RulesView all = new RulesView(
                "/r", 14, true, restored, hard(), weights, List.of("Attente."), List.of(), history, "/e", true);
        List<RulesView.OfKind> kinds = List.of(
                new RulesView.OfKind("Des heures de français <B.>", hard(), weights, List.of("Attente.")),
                new RulesView.OfKind("Un conseil", hard(), List.of(), List.of()));
        RulesView past =
                new RulesView("/r", 13, false, note, hard(), List.of(), List.of(), kinds, history, null, false);
        HowView how = new HowView(
                List.of("Chacun a une place."),
                List.of("Près.", "Parler."),
                List.of("Attendre."),
                List.of(new HowView.OfKind("Des heures de français", List.of("À ce niveau."), List.of("Près."))));
        return Stream.of(
                new Sample("matching/plan/tuning/rules", "in force", all),
                new Sample("matching/plan/tuning/rules", "past", past),
                new Sample("matching/plan/tuning/how", "all", how),
                new Sample(
                        "matching/plan/tuning/how",
                        "bare",
                        new HowView(List.of("Une."), List.of(), List.of(), List.of())));
    }

    private static Stream<Sample> files() {
        FilledForm faulty = new FilledForm(
                Map.of("reason", List.of("<B.>")), List.of(new FormFault("file", "Deux points sont à corriger.")));
        return Stream.of(
                new Sample(
                        "matching/plan/tuning/file",
                        "first",
                        new RuleFileView("/f", FIRST, FilledForm.EMPTY, List.of(), 0)),
                new Sample(
                        "matching/plan/tuning/file",
                        "faulty",
                        new RuleFileView(
                                "/f",
                                STANDING,
                                faulty,
                                List.of(new RuleFileView.Fault("soft[0].<B.>", "« <B.> » n’existe pas.")),
                                7)));
    }
}
