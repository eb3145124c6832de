package org.teranga.platform.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.content.law.CitedLaws;
import org.teranga.platform.content.law.LawChange;
import org.teranga.platform.content.law.LawChanges;
import org.teranga.platform.content.publication.PublishTranslation;
import org.teranga.platform.content.publication.ReviewDocument;
import org.teranga.platform.content.publication.WriteDocument;
import org.teranga.platform.content.publication.WriteSection;
import org.teranga.platform.content.sharing.AdoptDocument;
import org.teranga.platform.content.sharing.ShareDocument;
import org.teranga.platform.content.sharing.SharedDocument;
import org.teranga.platform.content.sharing.SharedDocuments;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Eventually;
import org.teranga.platform.testing.house.TestTenants;

/** One association writes, others mirror it or take a copy; a law that changes concerns all of them. */
@Assembled
class SharingTest {
    private static final String KIND = "test.page";
    private static final UUID AUTHOR = UUID.randomUUID();
    private static final UUID JURIST = UUID.randomUUID();

    @Inject
    private TestTenants tenants;

    @Inject
    private WriteDocument write;

    @Inject
    private WriteSection words;

    @Inject
    private PublishTranslation translations;

    @Inject
    private ReviewDocument review;

    @Inject
    private Library library;

    @Inject
    private ShareDocument share;

    @Inject
    private SharedDocuments shared;

    @Inject
    private AdoptDocument adopt;

    @Inject
    private LawChanges laws;

    @Inject
    private CitedLaws cited;

    private Tenant origin;
    private Tenant other;
    private UUID page;
    private String law;

    @BeforeEach
    void aSharedPage() {
        law = "Code d’essai " + UUID.randomUUID().toString().substring(0, 8);
        origin = tenants.open();
        other = tenants.open();
        page = in(
                origin,
                () -> write.begin(
                        new NewDocument(KIND, "sante", null, "fr", Set.of("audience:refugee"), "", 90), AUTHOR));
        in(origin, () -> write.addSection(page, "what"));
        in(origin, () -> write.addSection(page, "papers"));
        written("fr", "head", "La santé");
        written("fr", "what", "Vous avez 21 jours.");
        written("fr", "papers", "Une carte.");
        approve();
        written("ar", "head", "الصحة");
        written("ar", "what", "لديكم 21 يومًا.");
        in(origin, () -> {
            translations.publish(page, "ar", JURIST, null);
            share.share(page, true);
            return page;
        });
        Eventually.holds(() -> assertThat(shared.find(page)).isPresent());
    }

    @Test
    void aMirrorIsFoundByWhomItConcernsWhereItComesFrom() {
        UUID mine = in(other, () -> adopt.adopt(page, true, null, JURIST));
        in(other, () -> {
            write.describe(mine, Set.of("audience:refugee", "audience:temporary"), 90, JURIST);
            return mine;
        });
        in(origin, () -> {
            write.describe(page, Set.of("audience:refugee", "audience:refused", "situation:health"), 90, AUTHOR);
            return page;
        });
        Eventually.holds(() -> assertThat(
                        in(other, () -> library.find(mine).orElseThrow().labels()))
                .as("by more people, by what the association chose, and still in every situation")
                .containsExactlyInAnyOrder("audience:refugee", "audience:refused", "audience:temporary"));
    }

    @Test
    void aMirrorFollowsByItselfAndKeepsItsOwnSections() {
        UUID mine = in(other, () -> adopt.adopt(page, true, null, JURIST));
        assertThat(reading(mine, "ar").head().text().title()).isEqualTo("الصحة");
        assertThat(reading(mine, "fr").document().freshness().verified()).isTrue();
        refused(
                "content.mirrored",
                () -> words.save(new WriteSection.Where(mine, "what", "fr", null), say("Moi", "Moi."), AUTHOR));
        in(other, () -> write.addSection(mine, "where"));
        in(
                other,
                () -> words.save(new WriteSection.Where(mine, "where", "fr", null), say("Ici", "Chez nous."), AUTHOR));
        in(other, () -> {
            words.submit(mine, "fr");
            review.approve(mine, JURIST, false);
            return mine;
        });

        written("fr", "what", "Vous avez 15 jours.");
        approve();
        in(origin, () -> {
            write.removeSection(page, "papers", AUTHOR);
            words.submit(page, "fr");
            review.approve(page, JURIST, false);
            return page;
        });
        Eventually.holds(() -> {
            DocumentReading read = reading(mine, "fr");
            assertThat(read.passages())
                    .extracting(passage -> passage.text().content())
                    .containsExactlyInAnyOrder("Vous avez 15 jours.", "Chez nous.");
        });
        assertThat(reading(mine, "ar").passages().getFirst().outdatedSince()).isNotNull();
    }

    @Test
    void aCopyIsShownWhatChangesAndTakesItSectionBySection() {
        UUID mine = in(other, () -> adopt.adopt(page, false, null, JURIST));
        assertThat(in(other, () -> adopt.changes(mine))).isEmpty();
        written("fr", "what", "Vous avez 15 jours.");
        written("fr", "papers", "Deux cartes.");
        approve();
        Eventually.holds(() -> assertThat(in(other, () -> adopt.changes(mine))).hasSize(2));

        AdoptDocument.Change change = in(other, () -> adopt.changes(mine)).stream()
                .filter(one -> one.key().equals("what"))
                .findFirst()
                .orElseThrow();
        assertThat(change.difference().none()).isFalse();
        assertThat(reading(mine, "fr").passages().getFirst().text().content()).contains("21");
        in(other, () -> {
            adopt.takeSection(mine, change.section());
            return mine;
        });
        assertThat(reading(mine, "fr").passages().getFirst().text().content()).contains("15");
        assertThat(reading(mine, "ar").passages().getFirst().outdatedSince()).isNotNull();
        assertThat(in(other, () -> adopt.changes(mine)))
                .extracting(AdoptDocument.Change::key)
                .containsExactly("papers");
    }

    @Test
    void aCopyIsToldWhomElseItConcernsWhereItComesFromAndTakesIt() {
        UUID mine = in(other, () -> adopt.adopt(page, false, null, JURIST));
        in(other, () -> {
            write.describe(mine, Set.of("audience:refugee", "audience:temporary"), 90, JURIST);
            return mine;
        });
        in(origin, () -> {
            write.describe(page, Set.of("audience:refugee", "audience:refused", "situation:health"), 90, AUTHOR);
            return page;
        });
        Eventually.holds(() -> assertThat(in(other, () -> adopt.moreLabels(mine)))
                .as("in every situation it is found already")
                .containsExactly("audience:refused"));
        in(other, () -> {
            adopt.takeLabels(mine);
            return mine;
        });
        assertThat(in(other, () -> library.find(mine).orElseThrow().labels()))
                .containsExactlyInAnyOrder("audience:refugee", "audience:refused", "audience:temporary");
        assertThat(in(other, () -> adopt.moreLabels(mine))).isEmpty();
    }

    @Test
    void whatIsTakenBackCannotBeAdoptedAndStaysWhereItIs() {
        refused("content.not_to_share", origin, () -> {
            UUID draft = write.begin(new NewDocument(KIND, "brouillon", null, "fr", Set.of(), "", 90), AUTHOR);
            share.share(draft, true);
        });
        UUID mine = in(other, () -> adopt.adopt(page, true, null, JURIST));
        refused("content.adopted_already", () -> adopt.adopt(page, false, null, JURIST));
        refused("content.adopted_already", origin, () -> adopt.adopt(page, false, null, JURIST));
        in(origin, () -> {
            share.share(page, false);
            return page;
        });
        Eventually.holds(() ->
                assertThat(shared.find(page).filter(SharedDocument::retired)).isPresent());
        refused("problem.not_found", tenants.open(), () -> adopt.adopt(page, true, null, JURIST));
        assertThat(reading(mine, "fr").head().text().title()).isEqualTo("La santé");
    }

    @Test
    void aLawThatChangesMarksEveryPageThatCitesItUntilItIsChecked() {
        UUID mine = in(other, () -> adopt.adopt(page, true, null, JURIST));
        assertThat(touched(origin, page)).isEmpty();
        LawChange change = laws.announce(law + ", art. L. 7", LocalDate.of(2015, 11, 1), "Le délai change.", "");
        laws.announce(law + ", art. L. 70", LocalDate.of(2015, 11, 1), "Autre chose.", "");

        assertThat(touched(origin, page)).containsExactly(change.id());
        assertThat(touched(other, mine)).containsExactly(change.id());
        in(other, () -> {
            review.stillValid(mine, JURIST);
            return mine;
        });
        assertThat(touched(other, mine)).isEmpty();
        assertThat(touched(origin, page)).containsExactly(change.id());
        laws.takeBack(change.id());
        assertThat(touched(origin, page)).isEmpty();
    }

    private List<UUID> touched(Tenant tenant, UUID document) {
        return in(tenant, () -> cited.touching(library.find(document).orElseThrow())).stream()
                .map(touched -> touched.change().id())
                .distinct()
                .toList();
    }

    private void approve() {
        in(origin, () -> {
            words.submit(page, "fr");
            review.approve(page, JURIST, true);
            return page;
        });
    }

    private void written(String language, String anchor, String content) {
        in(
                origin,
                () -> words.save(new WriteSection.Where(page, anchor, language, null), say(content, content), AUTHOR));
    }

    private SectionDraft.Words say(String title, String content) {
        return new SectionDraft.Words(title, content, List.of(new Source(law + ", art. L. 7", "")), false, "");
    }

    private DocumentReading reading(UUID document, String language) {
        return in(
                other,
                () -> library.reading(library.find(document).orElseThrow(), language)
                        .orElseThrow());
    }

    private void refused(String key, Runnable work) {
        refused(key, other, work);
    }

    private void refused(String key, Tenant tenant, Runnable work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> in(tenant, () -> {
                    work.run();
                    return page;
                }))
                .satisfies(problem -> assertThat(problem.key()).isEqualTo(key));
    }

    private <T> T in(Tenant tenant, TestTenants.Work<T> work) {
        return tenants.as(tenant, work);
    }
}
