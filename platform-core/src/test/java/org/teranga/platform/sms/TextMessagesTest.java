package org.teranga.platform.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.notification.Envelopes;
import org.teranga.platform.notification.Medium;
import org.teranga.platform.notification.Outbox;
import org.teranga.platform.privacy.ErasedPersons;
import org.teranga.platform.privacy.PhoneNumber;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Eventually;
import org.teranga.platform.testing.house.TenantSql;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.platform.testing.house.Transactions;

/** A conversation by text message, from the first message over STOP to START, as features and people see it. */
@Assembled
class TextMessagesTest {
    private static final int MOST = 1_000;

    private final UUID person = UUID.randomUUID();
    private final PhoneNumber phone =
            new PhoneNumber("+336" + String.format("%08d", Math.floorMod(person.hashCode(), 100_000_000)));

    @Inject
    private TestTenants tenants;

    @Inject
    private Transactions transactions;

    @Inject
    private TextMessages messages;

    @Inject
    private KeepTexts keep;

    @Inject
    private TextThreads threads;

    @Inject
    private TextStops stops;

    @Inject
    private ForgetTexts forget;

    @Inject
    private Outbox outbox;

    @Inject
    private Envelopes envelopes;

    @Inject
    private HeardTexts heard;

    @Inject
    private TenantSql sql;

    private Tenant own;

    @BeforeEach
    void anAssociation() {
        own = tenants.open();
    }

    @Test
    void whatAPersonAnswersIsHeardByTheAssociationThatWrote() {
        assertThat(send(own)).isEqualTo(TextSending.QUEUED);
        Eventually.holds(() ->
                assertThat(threads.of("", phone)).map(TextThread::tenantId).contains(own.id()));
        answer("  Oui, mardi  ");
        Eventually.holds(() -> assertThat(heard.from(phone)).containsExactly(own.slug() + " Oui, mardi"));
    }

    @Test
    void stopIsKeptSaidOnceAndUndoneByStart() {
        send(own);
        Eventually.holds(() -> assertThat(threads.of("", phone)).isPresent());
        answer("Arrêt.");
        Eventually.holds(() -> assertThat(heard.from(phone)).containsExactly(own.slug() + " stopped"));
        Eventually.holds(
                () -> assertThat(tenants.as(own, () -> stops.stopped(phone))).isTrue());
        assertThat(send(own)).isEqualTo(TextSending.STOPPED);
        answer("STOP");
        answer("stop");
        answer("ጀምር");
        Eventually.holds(
                () -> assertThat(heard.from(phone)).containsExactly(own.slug() + " stopped", own.slug() + " started"));
        assertThat(send(own)).isEqualTo(TextSending.QUEUED);
        Eventually.holds(() -> assertThat(shown())
                .containsExactlyInAnyOrder("sms.written", "sms.stopped", "sms.started", "sms.written"));
    }

    @Test
    void whoStopsOneAssociationStopsNoOther() {
        Tenant other = tenants.open();
        send(own);
        Eventually.holds(() -> assertThat(threads.of("", phone)).isPresent());
        answer("stop");
        Eventually.holds(
                () -> assertThat(tenants.as(own, () -> stops.stopped(phone))).isTrue());
        assertThat(send(other)).isEqualTo(TextSending.QUEUED);
        assertThat(tenants.as(
                        other,
                        () -> transactions.inOne(() -> sql.list("select since from platform.text_stop", row -> 1))))
                .isEmpty();
    }

    @Test
    void whatFailsIsHeardAgainAndOnce() {
        send(own);
        Eventually.holds(() -> assertThat(threads.of("", phone)).isPresent());
        heard.failOnce(phone);
        answer("Deux fois essayé");
        Eventually.holds(() -> assertThat(heard.tried(phone)).isTrue());
        Eventually.holds(() -> assertThat(heard.from(phone)).containsExactly(own.slug() + " Deux fois essayé"));
    }

    @Test
    void ofATransactionThatIsRolledBackNothingLeaves() {
        assertThatThrownBy(() -> tenants.as(
                        own,
                        () -> transactions.inOne(() -> {
                            messages.send(message());
                            throw new IllegalStateException("rolled back");
                        })))
                .hasMessage("rolled back");
        assertThat(shown()).isEmpty();
    }

    @Test
    void anErasedPersonsTelephoneLeadsNowhere() {
        send(own);
        Eventually.holds(() -> assertThat(threads.of("", phone)).isPresent());
        tenants.as(own, () -> {
            forget.reach(new ErasedPersons(Set.of(person), Set.of(), Set.of(), Set.of()));
            return true;
        });
        assertThat(threads.of("", phone)).isEmpty();
        answer("Allô ?");
        assertThat(heard.from(phone)).isEmpty();
    }

    private TextSending send(Tenant of) {
        return tenants.as(of, () -> transactions.inOne(() -> messages.send(message())));
    }

    private TextMessage message() {
        return TextMessage.of(person, phone, "fr", "sms.written", "https://teranga.example/x");
    }

    private void answer(String text) {
        keep.keep(new ArrivedText(phone, "", (byte) 8, text.getBytes(StandardCharsets.UTF_16BE), Optional.empty()));
    }

    /** The keys or words of what was written to this telephone. */
    private List<String> shown() {
        return outbox.latest(Medium.TEXT, MOST).stream()
                .filter(row -> row.tenant().equals(own.id()))
                .map(row -> tenants.as(own, () -> envelopes.words(row.sealed()).map(TextLetter::unpacked)))
                .flatMap(Optional::stream)
                .map(letter -> key(letter.text()))
                .toList();
    }

    private static String key(String text) {
        return text.contains("START") || text.contains("sms.stopped")
                ? "sms.stopped"
                : text.contains("STOP") || text.contains("sms.started") ? "sms.started" : "sms.written";
    }
}
