package org.teranga.platform.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.identity.Account;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Role;
import org.teranga.platform.privacy.PersonErased;
import org.teranga.platform.refusal.ChangedMeanwhile;
import org.teranga.platform.refusal.Conflict;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.NotAllowed;
import org.teranga.platform.refusal.NotFound;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.TenantSql;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.platform.theme.template.Themes;
import org.teranga.platform.theme.wording.UnreadSentences;

/** Translators read and correct, another one reads what was corrected, the operator publishes; nobody stands for their own words. */
@Assembled
class SentenceDeskTest {
    private static final String SOMALI = "so";
    private static final Language LANGUAGE = Languages.of(SOMALI).orElseThrow();
    private static final String KEY = "erasure.stays.1";

    @Inject
    private TestTenants tenants;

    @Inject
    private CurrentPerson person;

    @Inject
    private SentenceBook book;

    @Inject
    private ReadSentences read;

    @Inject
    private CorrectSentences correct;

    @Inject
    private DecideCorrections decide;

    @Inject
    private DecideReaders decideReaders;

    @Inject
    private SentenceReaders readers;

    @Inject
    private TenantSql sql;

    @Inject
    private MotherTongues tongues;

    @Inject
    private CorrectionFile file;

    @Inject
    private ForgetTranslator forget;

    @Inject
    private SentencesFile own;

    @Inject
    private Themes themes;

    @Inject
    private Desk desk;

    private final UUID writer = UUID.randomUUID();
    private final UUID reader = UUID.randomUUID();
    private final UUID operator = UUID.randomUUID();
    private Tenant here;
    private Tenant there;

    @BeforeEach
    void twoAssociations() {
        here = tenants.open();
        there = tenants.open();
        decide.published().forEach(one -> takenBack(one.id()));
        for (SentenceCorrection one : decide.waiting()) {
            as(operator, null, () -> {
                decide.decline(one.id(), "of another test");
                return null;
            });
        }
    }

    @Test
    void aTextIsReadByWhoseMotherTongueItIsAndUnreadAgainWhenItChanges() {
        Sentence before = sentence();
        Map<String, String> seen = Map.of(KEY, before.mark());
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> as(reader, there, () -> read.read(SOMALI, seen)));
        assertThat(speaks(reader, there, seen)).isEqualTo(new ReadSentences.Outcome(1, 0, 0));
        assertThat(sentence().read()).satisfies(one -> assertThat(one.person()).isEqualTo(reader));
        assertThat(unread().anyOf(Set.of(KEY)))
                .as("until the platform has accepted the reader")
                .isTrue();
        assertThat(sentence().is(Sentence.State.READ)).isFalse();
        accepted(SOMALI, reader);
        assertThat(unread().anyOf(Set.of(KEY))).isFalse();
        assertThat(unread().any()).as("others are unread").isTrue();
        assertThat(speaks(reader, there, Map.of(KEY, "a".repeat(22), "no.such_key", before.mark())))
                .as("what says something else by now is not taken for read")
                .isEqualTo(new ReadSentences.Outcome(0, 2, 0));

        UUID id = written("Waxaa jira.");
        assertThat(unread().anyOf(Set.of(KEY)))
                .as("until the platform says yes")
                .isFalse();
        published(id);
        assertThat(said()).isEqualTo("Waxaa jira.");
        assertThat(unread().anyOf(Set.of(KEY)))
                .as("a text that nobody has read")
                .isTrue();
        assertThat(unread().anyOf(Set.of("erasure."))).isTrue();
        assertThat(speaks(reader, there, Map.of(KEY, sentence().mark())).read()).isOne();
        assertThat(unread().anyOf(Set.of(KEY))).isFalse();

        takenBack(id);
        assertThat(said()).isEqualTo(before.text());
        assertThat(sentence().read()).as("that was read before").isNotNull();
        assertThat(as(reader, there, () -> read.unread(SOMALI, Set.of(before.mark()))))
                .isOne();
        assertThat(unread().anyOf(Set.of(KEY))).isTrue();
    }

    @Test
    void nobodyReadsOrPublishesWhatTheyWrote() {
        UUID id = written("Taas waa la hayaa.");
        Map<String, String> waiting = Map.of(KEY, sentence().mark("Taas waa la hayaa."));
        assertThat(speaks(writer, here, waiting)).isEqualTo(new ReadSentences.Outcome(0, 0, 1));
        assertThat(speaks(writer, there, waiting))
                .as("by way of another association")
                .isEqualTo(new ReadSentences.Outcome(0, 0, 1));
        assertThatExceptionOfType(Invalid.class)
                .as("nobody takes the place of another association's")
                .isThrownBy(() -> as(
                        reader,
                        there,
                        () -> correct.write(SOMALI, KEY, "Mid kale.", sentence().seen())));
        UUID second = as(
                reader,
                here,
                () -> correct.write(
                        SOMALI, KEY, "Taas waa la hayaa waligeed.", sentence().seen()));
        assertThat(speaks(writer, here, Map.of(KEY, sentence().mark("Taas waa la hayaa waligeed."))))
                .as("whoever has ever written of it")
                .isEqualTo(new ReadSentences.Outcome(0, 0, 1));
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .as("another took its place")
                .isThrownBy(() -> published(id));
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> as(reader, null, () -> {
                    decide.publish(second, "");
                    return null;
                }));
        assertThat(speaks(UUID.randomUUID(), here, Map.of(KEY, sentence().mark("Taas waa la hayaa waligeed.")))
                        .read())
                .isOne();
        published(second);
        assertThat(sentence().read()).as("read while it waited").isNotNull();
    }

    @Test
    void whatIsNoTranslationOrNotSeenIsRefusedAndNothingIsKept() {
        String seen = sentence().seen();
        for (String wanted : new String[] {
            "",
            " ",
            "<b>x</b>",
            "x \u202E y",
            "bit.ly/x",
            "12 x",
            "{0} x",
            sentence().text()
        }) {
            assertThatExceptionOfType(Invalid.class)
                    .as(wanted)
                    .isThrownBy(() -> as(writer, here, () -> correct.write(SOMALI, KEY, wanted, seen)));
        }
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(writer, here, () -> correct.write("fr", KEY, "Oui", seen)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(writer, here, () -> correct.write(SOMALI, "no.such_key", "Haa", seen)));
        assertThatExceptionOfType(NotFound.class)
                .as("a clause is signed by edition")
                .isThrownBy(() -> as(
                        writer,
                        here,
                        () -> correct.write(
                                SOMALI,
                                "clause.1.title",
                                "Axdi",
                                book.one(SOMALI, "clause.1.title").seen())));
        written("Haa, taas.");
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .as("who saw the state before")
                .isThrownBy(() -> as(reader, here, () -> correct.write(SOMALI, KEY, "Maya, taas.", seen)));
        assertThatExceptionOfType(NotAllowed.class)
                .as("a program")
                .isThrownBy(() -> tenants.as(here, () -> {
                    person.becomesProgram(UUID.randomUUID(), reader, Permission.ofPrograms());
                    return correct.write(SOMALI, KEY, "Maya, taas.", sentence().seen());
                }));
    }

    @Test
    void theOperatorSaysWhyNotAndTheWriterMayTakeItBack() {
        UUID id = written("Mid kale.");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> withdrawn(reader, id));
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> as(operator, null, () -> {
                    decide.decline(id, " ");
                    return null;
                }));
        UUID again = written("Mid kale oo cusub.");
        assertThat(correct.history(SOMALI, KEY))
                .as("of one writer one is kept")
                .noneMatch(one -> one.id().equals(id));
        withdrawn(writer, again);
        assertThat(sentence().waiting()).isNull();
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> published(again));
        assertThat(correct.history(SOMALI, KEY))
                .first()
                .satisfies(one -> assertThat(one.state()).isEqualTo("withdrawn"));
    }

    @Test
    void aCorrectionComesBackIntoTheSource() throws IOException {
        published(written("Tan baa la hayaa."));
        String text = file.of(SOMALI);
        assertThat(text).contains("# erasure_so.properties\n");
        Properties properties = new Properties();
        properties.load(new StringReader(text));
        assertThat(properties).containsEntry(KEY, "Tan baa la hayaa.").hasSize(1);
        for (String hard : new String[] {", ", " a", "a\nb", "a\\b"}) {
            Properties one = new Properties();
            one.load(new StringReader("k=" + CorrectionFile.escaped(hard)));
            assertThat(one).containsEntry("k", hard);
        }
    }

    @Test
    void whoIsErasedIsForgottenAndWhatWasWrittenAndReadStays() {
        UUID id = written("Qoraal hadhay.");
        published(id);
        speaks(reader, there, Map.of(KEY, sentence().mark()));
        accepted(SOMALI, reader);
        String mine = as(writer, here, () -> own.of(writer)).toString();
        assertThat(mine).contains("Qoraal hadhay.");
        for (Map.Entry<UUID, Tenant> one : Map.of(writer, here, reader, there).entrySet()) {
            tenants.as(one.getValue(), () -> {
                forget.forget(new PersonErased(one.getKey()));
                return null;
            });
        }
        assertThat(said()).isEqualTo("Qoraal hadhay.");
        assertThat(sentence().read()).satisfies(one -> assertThat(one.person()).isNull());
        assertThat(sentence().is(Sentence.State.READ)).isTrue();
        assertThat(readers.find(SOMALI, reader)).isEmpty();
        assertThat(correct.history(SOMALI, KEY))
                .first()
                .satisfies(one -> assertThat(one.writtenBy()).isNull());
        assertThat(as(writer, here, () -> own.of(writer)).toString()).doesNotContain("Qoraal hadhay.");
        assertThat(as(reader, there, () -> tongues.of(reader))).isEmpty();
    }

    @Test
    void theFrenchStandsBesideUntilAllOfALanguageIsRead() {
        Map<String, String> all = new HashMap<>();
        book.of("bo").forEach(one -> all.put(one.key(), one.mark()));
        assertThat(all).containsKey("clause.1.title").hasSizeGreaterThan(1_000);
        Language tibetan = Languages.of("bo").orElseThrow();
        assertThat(themes.unread(themes.shipped(), tibetan).any()).isTrue();
        as(reader, there, () -> {
            tongues.say(reader, "bo", true);
            return read.read("bo", all);
        });
        assertThat(themes.unread(themes.shipped(), tibetan).any()).isTrue();
        UUID other = UUID.randomUUID();
        as(other, here, () -> {
            tongues.say(other, "bo", true);
            return read.read("bo", Map.of(KEY, all.get(KEY)));
        });
        accepted("bo", reader);
        assertThat(themes.unread(themes.shipped(), tibetan).any()).isFalse();
        assertThat(SentenceBook.counts(book.of("bo")).percent()).isEqualTo(100);
        assertThat(discounted("bo", reader)).isEqualTo(all.size());
        assertThat(themes.unread(themes.shipped(), tibetan).any()).isTrue();
        assertThat(discounted("bo", reader)).as("again").isZero();
        assertThatExceptionOfType(NotAllowed.class)
                .as("lasting")
                .isThrownBy(() -> as(reader, there, () -> read.read("bo", all)));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> accepted("bo", reader));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> accepted("bo", UUID.randomUUID()));
    }

    @Test
    void whoCountsTakesATextOverFromWhoDoesNotAndTheTrailSaysWhoWasAccepted() {
        UUID first = UUID.randomUUID();
        UUID good = UUID.randomUUID();
        Map<String, String> other =
                Map.of("erasure.stays.2", book.one(SOMALI, "erasure.stays.2").mark());
        speaks(good, there, other);
        accepted(SOMALI, good);
        speaks(first, here, Map.of(KEY, sentence().mark()));
        speaks(good, there, Map.of(KEY, sentence().mark()));
        assertThat(sentence().read()).satisfies(one -> assertThat(one.person()).isEqualTo(good));
        assertThat(unread().anyOf(Set.of(KEY))).isFalse();
        discounted(SOMALI, good);
        for (String action : new String[] {"sentence.accept_reader", "sentence.discount_reader"}) {
            assertThat(tenants.as(
                            there,
                            () -> desk.does(() -> sql.first(
                                    "select count(*) from platform.audit_entry where action = ? and object_id = ?",
                                    row -> row.getInt(1),
                                    action,
                                    good))))
                    .as(action)
                    .contains(1);
        }
    }

    private Sentence sentence() {
        return book.one(SOMALI, KEY);
    }

    private String said() {
        return themes.base().messages().text(LANGUAGE, KEY);
    }

    private UnreadSentences unread() {
        return themes.unread(themes.base(), LANGUAGE);
    }

    private UUID written(String text) {
        return as(
                writer, here, () -> correct.write(SOMALI, KEY, text, sentence().seen()));
    }

    private void withdrawn(UUID by, UUID id) {
        as(by, here, () -> {
            correct.withdraw(id);
            return null;
        });
    }

    private void published(UUID id) {
        as(operator, null, () -> {
            decide.publish(id, "");
            return null;
        });
    }

    private void accepted(String language, UUID who) {
        as(operator, null, () -> {
            decideReaders.accept(language, who);
            return null;
        });
    }

    private int discounted(String language, UUID who) {
        return as(operator, null, () -> decideReaders.discount(language, who));
    }

    private void takenBack(UUID id) {
        as(operator, null, () -> {
            decide.takeBack(id);
            return null;
        });
    }

    private ReadSentences.Outcome speaks(UUID who, Tenant tenant, Map<String, String> seen) {
        return as(who, tenant, () -> {
            tongues.say(who, SOMALI, true);
            return read.read(SOMALI, seen);
        });
    }

    private <T> T as(UUID who, @Nullable Tenant tenant, Supplier<T> work) {
        return desk.alone(() -> {
            if (tenant == null) {
                person.becomesOperator(new Account(who, Set.of()));
                return work.get();
            }
            person.becomes(new Account(who, Set.of(Role.TRANSLATOR)));
            return tenants.as(tenant, work::get);
        });
    }
}
