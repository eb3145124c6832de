package org.teranga.platform.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.content.credit.Contributors;
import org.teranga.platform.content.publication.PublishTranslation;
import org.teranga.platform.content.publication.ReviewDocument;
import org.teranga.platform.content.publication.SearchDocuments;
import org.teranga.platform.content.publication.WriteDocument;
import org.teranga.platform.content.publication.WriteSection;
import org.teranga.platform.decision.Decision;
import org.teranga.platform.decision.Decisions;
import org.teranga.platform.decision.Subject;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.TestTenants;

/** A document is written, published by a second person, translated, ages, is renewed, found, retired; and stays with its association. */
@Assembled
class DocumentsTest {
    private static final String KIND = "test.page";
    private static final Source LAW = new Source("CESEDA, art. \"L\" 1 <b>", "https://example.org/?a=1&b=2");
    private static final UUID AUTHOR = UUID.randomUUID();
    private static final UUID JURIST = UUID.randomUUID();
    private static final UUID TRANSLATOR = UUID.randomUUID();

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
    private Contributors contributors;

    @Inject
    private Decisions decisions;

    @Inject
    private Library library;

    @Inject
    private SearchDocuments search;

    private Tenant own;
    private UUID page;

    @BeforeEach
    void aDocument() {
        own = tenants.open();
        page = in(() ->
                write.begin(new NewDocument(KIND, "sante", null, "fr", Set.of("audience:refugee"), "", 180), AUTHOR));
        in(() -> write.addSection(page, "what"));
    }

    @Test
    void aDraftChangesNothingForReadersAndASecondPersonPublishes() {
        written("fr", "head", "La santé", "Se soigner en France.");
        written("fr", "what", "Ce que c’est", "Vous avez **21 jours**.");
        assertThat(reading("fr")).isNull();
        assertThat(state("what", "fr")).isEqualTo(TextState.DRAFT);

        in(() -> submitted("fr"));
        assertThat(state("what", "fr")).isEqualTo(TextState.IN_REVIEW);
        refused("content.own_words", () -> review.approve(page, AUTHOR, true));
        refused("content.changed_since_read", () -> review.approve(page, JURIST, true, "something else"));
        approved();

        DocumentReading read = reading("fr");
        assertThat(read.head().text().title()).isEqualTo("La santé");
        assertThat(read.passages()).hasSize(1);
        assertThat(read.document().freshness().verifiedBy()).isEqualTo(JURIST);
        assertThat(read.document().freshness().verifyBy()).isNotNull();

        written("fr", "what", "Ce que c’est", "Vous avez **15 jours**.");
        assertThat(reading("fr").passages().getFirst().text().content()).contains("21");
    }

    @Test
    void aTranslationAgesBySectionAndNotByMinorChanges() {
        published("21 jours");
        written("ar", "head", "الصحة", "العلاج في فرنسا.");
        written("ar", "what", "ما هي", "لديكم 21 يومًا.");
        in(() -> translated("ar"));
        assertThat(state("what", "ar")).isEqualTo(TextState.UP_TO_DATE);

        change("21 jours.", true);
        assertThat(state("what", "ar")).isEqualTo(TextState.UP_TO_DATE);
        change("15 jours.", false);
        assertThat(reading("ar").passages().getFirst().sources()).containsExactly(LAW);
        assertThat(state("what", "ar")).isEqualTo(TextState.OUTDATED);
        assertThat(state("head", "ar")).isEqualTo(TextState.UP_TO_DATE);
        DocumentBook book = book();
        assertThat(book.outdated(book.section("what").orElseThrow(), "ar").orElseThrow())
                .satisfies(since -> {
                    assertThat(since.renders()).isEqualTo(1);
                    assertThat(since.since()).isEqualTo(3);
                });
        assertThat(reading("ar").passages().getFirst().outdatedSince()).isNotNull();

        written("ar", "what", "ما هي", "لديكم 15 يومًا.");
        in(() -> translated("ar"));
        assertThat(state("what", "ar")).isEqualTo(TextState.UP_TO_DATE);
        assertThat(reading("ar").outdated()).isFalse();
    }

    @Test
    void whatIsNotTranslatedIsReadInTheLanguageOfTheSource() {
        published("21 jours");
        written("ar", "head", "الصحة", "العلاج في فرنسا.");
        in(() -> translated("ar"));

        DocumentReading read = reading("ar");
        assertThat(read.head().text().language()).isEqualTo("ar");
        assertThat(read.passages().getFirst().text().language()).isEqualTo("fr");
        assertThat(reading("so").translated()).isFalse();
    }

    @Test
    void whoWritesAtTheSameTimeIsToldAndAMachineIsGoneOver() {
        written("fr", "what", "Un", "Un.");
        refused("content.changed_meanwhile", () -> words.save(where("fr", "what", null), say("Deux", "Deux."), JURIST));
        refused("content.no_source", () -> words.save(where("ar", "what", null), say("ما", "ما"), TRANSLATOR));
        published("21 jours");
        in(() -> words.saveMachine(where("ar", "head", null), say("آلة", ""), TRANSLATOR));
        assertThat(state("head", "ar")).isEqualTo(TextState.MACHINE_DRAFT);
        refused("content.machine_unread", () -> translations.publish(page, "ar", TRANSLATOR, null));
        refused("content.source_needs_review", () -> translations.publish(page, "fr", TRANSLATOR, null));
    }

    @Test
    void pagesAreFoundDespiteAccentsSlipsAndVowelSigns() {
        published("Le guichet donne un numéro de sécurité sociale aux réfugiés.");
        written("ar", "head", "الصِّحَّة والعِلاج", "المستشفى مجاني.");
        in(() -> translated("ar"));

        assertThat(found("fr", "securite")).containsExactly(page);
        assertThat(found("fr", "refugie")).containsExactly(page);
        assertThat(found("fr", "guichez")).containsExactly(page);
        assertThat(found("ar", "الصحة")).containsExactly(page);
        assertThat(found("ar", "مستشفي")).containsExactly(page);
        assertThat(found("ar", "guichet")).containsExactly(page);
        assertThat(found("fr", "bicyclette")).isEmpty();
        assertThat(found("fr", "' or 1=1 & | ! (:*")).isEmpty();

        in(() -> retired(null));
        assertThat(found("fr", "securite")).isEmpty();
    }

    @Test
    void aRetiredPageSaysWhereToGoOnAndComesBack() {
        published("21 jours");
        UUID other = in(() -> write.begin(new NewDocument(KIND, "autre", null, "fr", Set.of(), "", 180), AUTHOR));
        refused("content.successor", () -> review.retire(page, other));
        in(() -> retired(null));
        assertThat(reading("fr")).isNull();
        assertThat(document().status()).isEqualTo(DocumentStatus.RETIRED);
        in(() -> {
            review.bringBack(page);
            return page;
        });
        assertThat(reading("fr")).isNotNull();
    }

    @Test
    void stillValidRenewsAllLanguagesAtOnce() {
        published("21 jours");
        long revision = document().revision();
        in(() -> {
            review.stillValid(page, JURIST);
            return page;
        });
        assertThat(document().freshness().verified()).isTrue();
        assertThat(document().revision()).isGreaterThan(revision);
        assertThat(reading("fr").document().freshness())
                .isEqualTo(reading("ar").document().freshness());
    }

    @Test
    void whoHadAHandInAPublicationIsKeptWithWhatWasPublished() {
        written("fr", "head", "La santé", "Se soigner.");
        written("fr", "what", "Ce que c’est", "Vous avez 21 jours.");
        in(() -> submitted("fr"));
        assertThat(in(() -> contributors.of(page, "fr"))).containsExactly(AUTHOR);
        approved();
        assertThat(in(() -> contributors.of(page, "fr"))).isEmpty();
        Decision decision = in(() -> decisions.last(new Subject("document", page), "publish"))
                .orElseThrow();
        assertThat(decision.person()).isEqualTo(JURIST);
        assertThat(decision.shown().values()).hasSize(3).containsKey("edition");
        refused("content.own_check", () -> review.stillValid(page, AUTHOR));
    }

    @Test
    void whatNobodyWantsAnyMoreLeavesNobodyBehind() {
        published("21 jours");
        in(() -> {
            write.moveSection(page, "what", -1, JURIST);
            write.removeSection(page, "what", JURIST);
            return page;
        });
        assertThat(in(() -> contributors.of(page, "fr"))).containsExactly(JURIST);
        assertThat(reading("fr").passages()).hasSize(1);
        in(() -> {
            write.keepSection(page, "what", JURIST);
            return page;
        });
        assertThat(in(() -> contributors.of(page, "fr"))).isEmpty();
        refused("content.nothing_written", () -> words.submit(page, "fr"));

        written("fr", "what", "Ce que c’est", "15 jours");
        UUID draft = book().draft(book().section("what").orElseThrow(), "fr")
                .orElseThrow()
                .revision();
        written("fr", "head", "La santé", "Se soigner ici.");
        in(() -> {
            words.discard(where("fr", "what", draft), JURIST);
            return page;
        });
        in(() -> submitted("fr"));
        refused("content.own_words", () -> review.approve(page, JURIST, false));
    }

    @Test
    void anotherAssociationSeesNothingOfIt() {
        published("21 jours");
        Tenant other = tenants.open();
        tenants.as(other, () -> {
            assertThat(library.find(page)).isEmpty();
            assertThat(library.bySlug(KIND, "sante")).isEmpty();
            assertThat(library.all(List.of(KIND))).isEmpty();
            assertThat(library.titles(List.of(KIND))).isEmpty();
            assertThat(search.search(KIND, "fr", "fr", "sante", 10)).isEmpty();
            return page;
        });
    }

    private void published(String what) {
        written("fr", "head", "La santé", "Se soigner.");
        written("fr", "what", "Ce que c’est", what);
        in(() -> submitted("fr"));
        approved();
    }

    private void change(String what, boolean minor) {
        in(() -> words.save(
                where("fr", "what", null),
                new SectionDraft.Words("Ce que c’est", what, List.of(LAW), minor, "why"),
                AUTHOR));
        in(() -> submitted("fr"));
        approved();
    }

    private void approved() {
        in(() -> {
            review.approve(page, JURIST, true);
            return page;
        });
    }

    private UUID submitted(String language) {
        words.submit(page, language);
        return page;
    }

    private UUID translated(String language) {
        translations.publish(page, language, TRANSLATOR, null);
        return page;
    }

    private UUID retired(@Nullable UUID successor) {
        review.retire(page, successor);
        return page;
    }

    private void written(String language, String anchor, String title, String content) {
        DocumentBook before = book();
        UUID seen = before.draft(before.section(anchor).orElseThrow(), language)
                .map(SectionDraft::revision)
                .orElse(null);
        in(() -> words.save(where(language, anchor, seen), say(title, content), AUTHOR));
    }

    private WriteSection.Where where(String language, String anchor, @Nullable UUID seen) {
        return new WriteSection.Where(page, anchor, language, seen);
    }

    private static SectionDraft.Words say(String title, String content) {
        return new SectionDraft.Words(title, content, List.of(), false, "");
    }

    private void refused(String key, Runnable work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> in(() -> {
                    work.run();
                    return page;
                }))
                .satisfies(problem -> assertThat(problem.key()).isEqualTo(key));
    }

    private TextState state(String anchor, String language) {
        DocumentBook book = book();
        return book.state(book.section(anchor).orElseThrow(), language);
    }

    private Document document() {
        return in(() -> library.find(page).orElseThrow());
    }

    private DocumentBook book() {
        return in(() -> library.book(library.find(page).orElseThrow()));
    }

    private @Nullable DocumentReading reading(String language) {
        return in(() ->
                library.reading(library.find(page).orElseThrow(), language).orElse(null));
    }

    private List<UUID> found(String language, String asked) {
        return in(() -> search.search(KIND, language, "fr", asked, 10)).stream()
                .map(SearchDocuments.Hit::document)
                .toList();
    }

    private <T> T in(TestTenants.Work<T> work) {
        return tenants.as(own, work);
    }
}
