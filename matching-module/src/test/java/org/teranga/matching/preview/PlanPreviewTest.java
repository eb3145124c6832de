package org.teranga.matching.preview;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.teranga.matching.engine.explanation.Change;
import org.teranga.matching.engine.explanation.Unlock;
import org.teranga.matching.upload.Spool;
import org.teranga.platform.persistence.SystemDatabase;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;

/** A stranger tries the plan with two spreadsheets: nothing of them is kept but figures, and these for a day. */
@Assembled
class PlanPreviewTest {
    private static final String OFFERS = "Liste de Odile;;;;\nNom;Logement;Ville;Combien ?;Quand ?;Langues\n"
            + "Marie Lefevre;chambre;31000 Toulouse;4 pers.;de suite;français\n"
            + "Jean Roux;chambre;31000 Toulouse;deux;15/12;français\n"
            + "Paul;chambre;Toulouse;vers Pâques ou plus;2015-01-01;français\n";
    private static final String NEEDS = "Nom;Type;Ville;Rayon;Adultes;Quand ?;Langues;Tél\n"
            + "Amina Secrete;logement;31000 Toulouse;20 km;2 adultes + 1 bébé;15/12;français;06 39 98 00 01\n"
            + "Bilal;logement;35000 Rennes;20 km;1;15/12;français;n'importe quoi\n";

    @Inject
    private House house;

    @Inject
    private PlanPreviews previews;

    @Inject
    private PreviewPlan plan;

    @Inject
    private SystemDatabase database;

    @Test
    void twoFilesBecomeFiguresWithoutANameAndAreGoneAfterADay() {
        PreviewFigures figures = plan.of(spool(OFFERS), spool(NEEDS));
        assertThat(figures.placed()).isEqualTo(1);
        assertThat(figures.persons()).isEqualTo(3);
        assertThat(figures.reasons()).isEqualTo(Map.of("radius", 1));
        assertThat(figures.offers().used()).isEqualTo(2);
        assertThat(figures.offers().faults()).containsEntry("capacity", 1);
        assertThat(figures.needs().used())
                .as("a telephone that is none stops nobody")
                .isEqualTo(2);

        UUID link = previews.keep(figures);
        assertThat(previews.find(link).orElseThrow().figures()).isEqualTo(figures);
        assertThat(previews.find(UUID.randomUUID())).isEmpty();
        assertThat(new LinkedHashMap<>(figures.cells()).toString()).doesNotContain("Amina", "Marie", "Odile", "06 39");
        previews.forget();
        assertThat(previews.find(link)).as("within the day").isPresent();
        database.sql("update matching.plan_preview set made_at = made_at - interval '25 hours'")
                .update();
        assertThat(previews.find(link)).isEmpty();
        assertThat(previews.forget()).isPositive();
        assertThat(database.sql("select count(*) from matching.plan_preview").one(Long.class))
                .isZero();
    }

    @Test
    void whatOneChangeWouldOpenIsSaid() {
        String needs = "Nom;Type;Ville;Rayon;Adultes;Quand ?;Langues\n"
                + "Berhane;logement;31000 Toulouse;20 km;1;15/12;français\n"
                + IntStream.range(1, 7)
                        .mapToObj(
                                "Amina %d;logement;31000 Toulouse;20 km;2 adultes + 1 bébé;15/12;tigrigna%n"::formatted)
                        .collect(Collectors.joining());
        PreviewFigures figures = plan.of(spool(OFFERS), spool(needs));
        assertThat(figures.reasons()).isEqualTo(Map.of("common_language", 6, "unsaid", 1));
        assertThat(figures.unlocks())
                .anySatisfy(one -> assertThat(one).isEqualTo(new Unlock(new Change("common_language", "ti"), 6, 6, 6)));
        assertThat(PreviewFigures.of(figures.cells())).isEqualTo(figures);
        assertThat(house.browser()
                        .open("http://localhost/en/open/plan/" + previews.keep(figures))
                        .body())
                .contains("An interpreter to begin with, Tigrinya", "6 households would have more choice");
    }

    @Test
    void aStrangerReadsItOnThePlatformsHostAndNotOnAnAssociations() {
        Browser stranger = house.browser();
        URI page = URI.create("http://localhost/en/open/plan");
        assertThat(stranger.open(page.toString()).body())
                .contains("Try the plan with your spreadsheets", "Names and contacts are left aside")
                .doesNotContain("⟦");
        assertThat(stranger.upload(page, Map.of(), "offers", OFFERS.getBytes(StandardCharsets.UTF_8))
                        .status())
                .as("one file alone")
                .isEqualTo(422);
        String own = House.address(house.open());
        assertThat(stranger.open(own + "/en/open/plan").status()).isEqualTo(404);
        assertThat(stranger.open(page + "/" + UUID.randomUUID()).status()).isEqualTo(404);
        UUID link = previews.keep(plan.of(spool(OFFERS), spool(NEEDS)));
        for (String language : new String[] {"fr", "en", "ar"}) {
            assertThat(stranger.open("http://localhost/" + language + "/open/plan/" + link)
                            .body())
                    .doesNotContain("⟦", "Amina", "Secrete", "Odile", "Lefevre");
        }
        assertThat(stranger.open(page + "/" + link).body())
                .contains("proposes a place to 1 of 2 households", "No offer within", "four decisions an hour");
    }

    @Test
    void anAddressHasItsShare() {
        PreviewRateLimit limit = new PreviewRateLimit();
        for (int k = 0; k < PreviewRateLimit.AN_HOUR; k++) {
            assertThat(limit.within("192.0.2.1", () -> 1)).isOne();
        }
        assertThat(refused(() -> limit.within("192.0.2.1", () -> 1))).isEqualTo("preview.often");
        assertThat(refused(() -> limit.within("192.0.2.2", () -> limit.within("192.0.2.3", () -> 1))))
                .as("one at a time")
                .isEqualTo("preview.busy");
        assertThat(limit.within("192.0.2.3", () -> 1))
                .as("and the place is free again")
                .isOne();
    }

    @Test
    void whatIsNoSpreadsheetOrTooLongIsRefused() {
        assertThat(refused(() -> plan.of(spool("%PDF-1.7"), spool(NEEDS)))).isEqualTo("sheet.binary");
        String many = "kind,postcode,capacity\n" + "housing,31000,1\n".repeat(PreviewPlan.LIMITS.rows() + 1);
        assertThat(refused(() -> plan.of(spool(many), spool(NEEDS)))).isEqualTo("sheet.too_many_rows");
    }

    private static String refused(Runnable work) {
        try {
            work.run();
            return "";
        } catch (Refusal refusal) {
            return refusal.key();
        }
    }

    private static Spool spool(String text) {
        try {
            return Spool.of(new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }
}
