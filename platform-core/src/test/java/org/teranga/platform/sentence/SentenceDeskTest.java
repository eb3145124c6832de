package org.teranga.platform.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.refusal.ChangedMeanwhile;
import org.teranga.platform.refusal.Conflict;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.NotAllowed;
import org.teranga.platform.refusal.NotFound;
import org.teranga.platform.testing.assembly.Assembled;

/** Translators read and correct, another one reads what was corrected, the operator publishes; nobody stands for their own words. */
@Assembled
class SentenceDeskTest extends TranslatorsDesk {
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
}
