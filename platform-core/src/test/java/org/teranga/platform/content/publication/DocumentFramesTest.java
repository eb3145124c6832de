package org.teranga.platform.content.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.DocumentStatus;
import org.teranga.platform.content.Library;
import org.teranga.platform.content.NewDocument;
import org.teranga.platform.content.Section;
import org.teranga.platform.content.SectionDraft;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.TestTenants;

/** Documents stand under each other and in an order, have sections with addresses of their own, and say no to what cannot be. */
@Assembled
class DocumentFramesTest {
    private static final String KIND = "test.frame";
    private static final UUID AUTHOR = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @Inject
    private TestTenants tenants;

    @Inject
    private WriteDocument write;

    @Inject
    private WriteSection words;

    @Inject
    private ReviewDocument review;

    @Inject
    private PublishTranslation translations;

    @Inject
    private Library library;

    private Tenant own;
    private UUID one;
    private UUID two;
    private UUID three;

    @BeforeEach
    void threeDocuments() {
        own = tenants.open();
        one = begun("one", null);
        two = begun("two", null);
        three = begun("three", null);
    }

    @Test
    void aSlugIsTakenOnce() {
        refused("content.slug_taken", () -> write.begin(begin("one", null), AUTHOR));
        assertThat(order()).containsExactly(one, two, three);
    }

    @Test
    void aDocumentMovesAmongItsNeighboursAndStaysAtTheEdge() {
        in(() -> write.move(three, -1));
        assertThat(order()).containsExactly(one, three, two);
        in(() -> write.move(one, -1));
        assertThat(order()).containsExactly(one, three, two);
        in(() -> write.move(two, 1));
        assertThat(order()).containsExactly(one, three, two);
        in(() -> write.move(one, 1));
        assertThat(order()).containsExactly(three, one, two);
        refused("problem.not_found", () -> write.move(UUID.randomUUID(), 1));
    }

    @Test
    void aDocumentStandsUnderAnotherAndNeverUnderItself() {
        in(() -> write.place(two, one));
        in(() -> write.place(three, two));
        assertThat(document(three).parent()).isEqualTo(two);
        for (UUID below : List.of(one, two, three)) {
            refused("content.under_itself", () -> write.place(one, below));
        }
        in(() -> write.move(three, -1));
        assertThat(document(three).parent()).as("alone there").isEqualTo(two);
        in(() -> write.place(three, null));
        assertThat(document(three).parent()).isNull();
    }

    @Test
    void sectionsHaveAddressesThatAreGivenOnce() {
        assertThat(section("what")).isEqualTo("what");
        assertThat(section("what")).isEqualTo("what-2");
        assertThat(section("what")).isEqualTo("what-3");
        in(() -> write.removeSection(one, "what-2", AUTHOR));
        assertThat(section("what")).isEqualTo("what-4");
        in(() -> write.moveSection(one, "what-4", -1, AUTHOR));
        refused("problem.not_found", () -> write.moveSection(one, "what-9", 1, AUTHOR));
        refused("problem.not_found", () -> write.removeSection(one, "what-9", AUTHOR));
        refused("problem.not_found", () -> write.keepSection(one, "nowhere", AUTHOR));
        refused("content.head_stays", () -> write.removeSection(one, Section.HEAD, AUTHOR));
    }

    @Test
    void whomADocumentConcernsIsSaidAnew() {
        in(() -> write.describe(one, Set.of("audience:host"), 30, AUTHOR));
        assertThat(document(one).labels()).containsExactly("audience:host");
        assertThat(document(one).freshness().verifyAfterDays()).isEqualTo(30);
        refused("problem.not_found", () -> write.describe(UUID.randomUUID(), Set.of(), 30, AUTHOR));
    }

    @Test
    void nothingIsReviewedThatIsNotThere() {
        UUID nobody = UUID.randomUUID();
        refused("problem.not_found", () -> review.approve(nobody, OTHER, true));
        refused("problem.not_found", () -> review.stillValid(nobody, OTHER));
        refused("problem.not_found", () -> review.retire(nobody, null));
        refused("problem.not_found", () -> review.bringBack(nobody));
        refused("problem.not_found", () -> translations.publish(nobody, "ar", OTHER, null));
        refused("content.not_published", () -> review.stillValid(one, OTHER));
        refused("content.not_retired", () -> review.bringBack(one));
        refused("content.no_source", () -> translations.publish(one, "ar", OTHER, null));
        refused("content.nothing_written", () -> words.submit(one, "fr"));
    }

    @Test
    void aDocumentThatWasNeverPublishedComesBackAsADraft() {
        refused("content.successor", () -> review.retire(one, one));
        refused("content.successor", () -> review.retire(one, two));
        in(() -> review.retire(one, null));
        assertThat(document(one).status()).isEqualTo(DocumentStatus.RETIRED);
        in(() -> review.bringBack(one));
        assertThat(document(one).status()).isEqualTo(DocumentStatus.DRAFT);
    }

    @Test
    void aDocumentGoesOnWithOneThatIsPublished() {
        published(two);
        in(() -> review.retire(one, two));
        assertThat(document(one).status()).isEqualTo(DocumentStatus.RETIRED);
        assertThat(document(one).successor()).isEqualTo(two);
    }

    @Test
    void aTranslationIsPublishedByAnotherWhoReadWhatThereIsNow() {
        published(one);
        refused("content.nothing_written", () -> translations.publish(one, "ar", OTHER, null));
        UUID draft = say(one, "ar", null, "مرحبا").revision();
        refused("content.own_words", () -> translations.publish(one, "ar", AUTHOR, null));
        refused("content.changed_since_read", () -> translations.publish(one, "ar", OTHER, "something else"));
        refused("content.changed_meanwhile", () -> words.save(where(one, "ar", null), title("مرحبا"), OTHER));
        say(one, "ar", draft, "أهلا");
        in(() -> translations.publish(one, "ar", OTHER, null));
        assertThat(tenants.as(
                        own,
                        () -> library.reading(document(one), "ar").orElseThrow().translated()))
                .isTrue();
    }

    @Test
    void whatCannotBeKeptIsToldWithItsFields() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> say(one, "fr", null, " "))
                .satisfies(problem -> {
                    assertThat(problem).isInstanceOf(Invalid.class);
                    assertThat(problem.errors())
                            .singleElement()
                            .satisfies(fault -> assertThat(fault.field()).isEqualTo("title"));
                });
        refused("problem.not_found", () -> words.save(where(UUID.randomUUID(), "fr", null), title("x"), AUTHOR));
        refused(
                "problem.not_found",
                () -> words.save(new WriteSection.Where(one, "nowhere", "fr", null), title("x"), AUTHOR));
    }

    private void published(UUID id) {
        say(id, "fr", null, "Bonjour");
        in(() -> words.submit(id, "fr"));
        in(() -> review.approve(id, OTHER, true));
    }

    private SectionDraft say(UUID id, String language, @Nullable UUID seen, String said) {
        return tenants.as(own, () -> words.save(where(id, language, seen), title(said), AUTHOR));
    }

    private static WriteSection.Where where(UUID id, String language, @Nullable UUID seen) {
        return new WriteSection.Where(id, Section.HEAD, language, seen);
    }

    private static SectionDraft.Words title(String said) {
        return new SectionDraft.Words(said, "", List.of(), false, "");
    }

    private static NewDocument begin(String slug, @Nullable UUID parent) {
        return new NewDocument(KIND, slug, parent, "fr", Set.of(), "", 180);
    }

    private UUID begun(String slug, @Nullable UUID parent) {
        return tenants.as(own, () -> write.begin(begin(slug, parent), AUTHOR));
    }

    private String section(String key) {
        return tenants.as(own, () -> write.addSection(one, key)).anchor();
    }

    private Document document(UUID id) {
        return tenants.as(own, () -> library.find(id)).orElseThrow();
    }

    private List<UUID> order() {
        return tenants.as(own, () -> library.all(List.of(KIND))).stream()
                .map(Document::id)
                .toList();
    }

    private void in(Runnable work) {
        tenants.as(own, () -> {
            work.run();
            return true;
        });
    }

    private void refused(String key, Runnable work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> in(work))
                .satisfies(problem -> assertThat(problem.key()).isEqualTo(key));
    }
}
