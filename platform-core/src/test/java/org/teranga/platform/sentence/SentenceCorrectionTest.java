package org.teranga.platform.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.privacy.PersonErased;
import org.teranga.platform.refusal.ChangedMeanwhile;
import org.teranga.platform.refusal.Conflict;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.NotAllowed;
import org.teranga.platform.refusal.NotFound;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;

/** What a correction must be, how many an association has waiting, what becomes of it, and what is forgotten. */
@Assembled
class SentenceCorrectionTest extends TranslatorsDesk {
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
    void anAssociationOfWhichNobodyReadsSoThatItCountsHoldsFewSentences() {
        List<Sentence> open = book.of(SOMALI).stream()
                .filter(one ->
                        !one.fixed() && one.waiting() == null && !one.key().equals(KEY))
                .filter(one -> fits(one))
                .limit(CorrectSentences.MOST_OF_UNKNOWN + 1L)
                .toList();
        open.subList(0, CorrectSentences.MOST_OF_UNKNOWN).forEach(one -> corrected(one));
        Sentence more = open.getLast();
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> corrected(more));
        Sentence own = book.one(SOMALI, open.getFirst().key());
        as(writer, here, () -> correct.write(SOMALI, own.key(), own.text() + " ..", own.seen()));
        assertThat(as(
                        writer,
                        there,
                        () -> correct.write(SOMALI, KEY, "Mid kale.", sentence().seen())))
                .as("another association")
                .isNotNull();
        speaks(reader, here, Map.of(KEY, sentence().mark()));
        accepted(SOMALI, reader);
        assertThat(corrected(more)).isNotNull();
    }

    private boolean fits(Sentence one) {
        return correct.fault(one, one.text() + " .").isEmpty()
                && correct.fault(one, one.text() + " ..").isEmpty();
    }

    private UUID corrected(Sentence one) {
        return as(writer, here, () -> correct.write(SOMALI, one.key(), one.text() + " .", one.seen()));
    }
}
