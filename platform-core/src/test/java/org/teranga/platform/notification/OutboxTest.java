package org.teranga.platform.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.PlatformCipher;
import org.teranga.platform.privacy.key.TestKeys;
import org.teranga.platform.testing.RealDatabase;
import org.teranga.platform.testing.house.TestClock;

/** What stands in the outbox: by whom it is written, what it tells, in which order it leaves, and when it is gone. */
@ResourceLock(RealDatabase.TURNS)
class OutboxTest {
    @RegisterExtension
    private final OutboxUnderTest mails = new OutboxUnderTest();

    @Test
    void aMailOfATransactionThatIsRolledBackNeverLeaves() {
        Letter letter =
                new Letter(new EmailAddress(OutboxUnderTest.TO), "Maison", "fr", "never", "text\n", "<p>text</p>");
        assertThatThrownBy(() -> mails.work.run(mails.tenant, () -> {
                    mails.outbox.add(UUID.randomUUID(), mails.tenant.id(), mails.seal(letter, mails.person));
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        mails.send();
        assertThat(mails.server.getReceivedMessages()).isEmpty();
    }

    @Test
    void whoIsErasedBeforeAMailLeavesDoesNotGetIt() throws SQLException {
        UUID id = mails.write("too late");
        mails.erasePerson();
        mails.send();
        assertThat(mails.server.getReceivedMessages()).isEmpty();
        assertThat(mails.row(id, "state, sealed")).isEqualTo("erased");
    }

    @Test
    void aMailWithoutAPersonLeavesToo() {
        Letter letter =
                new Letter(new EmailAddress(OutboxUnderTest.TO), "Maison", "fr", "Invitation", "text\n", "<p>text</p>");
        mails.work.run(
                mails.tenant, () -> mails.outbox.add(UUID.randomUUID(), mails.tenant.id(), mails.seal(letter, null)));
        mails.send();
        assertThat(mails.received()).containsExactly("Invitation");
    }

    @Test
    void aMailSealedUnderAnotherMasterKeyDoesNotKeepTheOthers() throws SQLException {
        UUID id = UUID.randomUUID();
        byte[] foreign =
                new PlatformCipher(TestKeys.master()).encrypt("outbox", mails.tenant.id(), new byte[] {0, 'x'});
        mails.work.run(mails.tenant, () -> mails.outbox.add(id, mails.tenant.id(), foreign));
        mails.write("ours");
        mails.send();
        assertThat(mails.server.getReceivedMessages()).hasSize(1);
        assertThat(mails.row(id, "state")).isEqualTo("dead");
    }

    @Test
    void theOutboxHoldsNoWords() throws SQLException {
        UUID id = mails.write("A subject of a kind");
        String row = mails.row(id, "id, tenant_id, encode(sealed, 'escape'), state, last_reply");
        assertThat(row).doesNotContain("marie", "durand", "subject", mails.person.toString());
        byte[] sealed = mails.outbox.latest(Medium.MAIL, 1).getFirst().sealed();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("marie", "A subject", "Maison");
    }

    @Test
    void whatIsLongFinishedIsForgotten() throws SQLException {
        UUID sent = mails.write("sent");
        mails.send();
        UUID waits = mails.write("waits");
        assertThat(mails.outbox.forget(Duration.ofDays(30))).isZero();
        mails.execute("update platform.outbox set finished_at = now() - interval '31 days' where state <> 'waiting'");
        assertThat(mails.outbox.forget(Duration.ofDays(30))).isEqualTo(1);
        assertThat(mails.row(sent, "state")).isEqualTo("gone");
        assertThat(mails.row(waits, "state")).isEqualTo("waiting");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 1 from platform.outbox",
                "update platform.outbox set sealed = null",
                "delete from platform.outbox",
                "insert into platform.outbox (id, tenant_id, state) values (gen_random_uuid(), gen_random_uuid(), 'dead')"
            })
    void theApplicationCanOnlyAddMails(String sql) throws SQLException {
        try (Connection connection = RealDatabase.shared().connect("teranga_app");
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("permission denied");
        }
    }

    @Test
    void beyondTheDaysLimitMailsWaitForTomorrowAndNoneIsLost() throws SQLException {
        mails.allow(0);
        UUID id = mails.write("K7-2F");
        mails.send();
        assertThat(mails.server.getReceivedMessages()).isEmpty();
        assertThat(mails.row(id, "state, attempts, last_reply, due_at > now()")).isEqualTo("waiting 0 quota t");
        mails.allow(Long.MAX_VALUE);
        mails.becomeDue();
        mails.send();
        assertThat(mails.server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void lettersOfPlacementsLeaveFirstAndReceiptsLastHoweverManyWait() {
        for (int i = 0; i < 60; i++) {
            mails.write("receipt", MailRank.RECEIPT);
        }
        mails.write("letter", MailRank.LETTER);
        mails.write("placement", MailRank.PLACEMENT);
        mails.send();
        List<String> subjects = mails.received();
        assertThat(subjects.subList(0, 3)).containsExactly("placement", "letter", "receipt");
        assertThat(subjects).hasSize(62);
    }

    @Test
    void receiptsAreNotHeldByTheQuotaOfLetters() throws SQLException {
        mails.allow(0);
        UUID receipt = mails.write("receipt", MailRank.RECEIPT);
        UUID letter = mails.write("letter", MailRank.LETTER);
        mails.send();
        assertThat(mails.row(receipt, "state")).isEqualTo("delivered");
        assertThat(mails.row(letter, "state, last_reply")).isEqualTo("waiting quota");
    }

    @Test
    void whatWaitsForAnotherDayLeavesWhenTheClockIsMovedToItAndWhatIsBeingSentIsNotSentTwice() throws SQLException {
        UUID held = mails.write("held");
        mails.outbox.claim(Medium.MAIL, 1, Duration.ofMinutes(10));
        UUID refused = mails.write("refused");
        mails.outbox.claim(Medium.MAIL, 1, Duration.ZERO);
        mails.outbox.later(refused, Duration.ofHours(1), "451", true);
        UUID tomorrow = mails.write("tomorrow");
        mails.execute("update platform.outbox set due_at = now() + interval '26 hours' where id = '" + tomorrow + "'");
        mails.forward(Duration.ofHours(24));
        mails.send();
        assertThat(mails.received()).isEmpty();
        mails.forward(Duration.ofHours(24));
        mails.send();
        assertThat(mails.received()).containsExactly("tomorrow");
        assertThat(mails.row(held, "state, due_at > now()")).isEqualTo("waiting t");
        assertThat(mails.row(refused, "state, due_at > now()")).isEqualTo("waiting t");
    }

    @Test
    void whatCameBackLatelyIsFoundOnAMovedClockToo() throws SQLException {
        UUID back = mails.write("back");
        mails.execute("update platform.outbox set state = 'dead', finished_at = now() - interval '1 day'");
        Duration month = Duration.ofDays(30);
        try {
            mails.execute("update platform.clock_ahead set seconds = " + month.toSeconds());
            Instant shown = TestClock.now().plus(month);
            OutboxStates states = mails.states();
            assertThat(states.dead(mails.tenant.id(), shown.minus(Duration.ofDays(2))))
                    .containsExactly(back);
            assertThat(states.dead(mails.tenant.id(), shown.minus(Duration.ofHours(2))))
                    .isEmpty();
        } finally {
            mails.execute("update platform.clock_ahead set seconds = 0");
        }
    }
}
