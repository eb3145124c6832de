package org.teranga.platform.sms.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.OptionalParameter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.teranga.platform.privacy.PhoneNumber;
import org.teranga.platform.sms.TextRank;
import org.teranga.platform.sms.TextsUnderTest;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.RealDatabase;

/** Text messages leave once, in every script; what people answer reaches the association that wrote to them last, and no other. */
@ResourceLock(RealDatabase.TURNS)
class SendTextsTest {
    private static final String FROM = "33612345678";
    private static final String OURS = "33700000000";

    private final TestSmsc smsc = new TestSmsc();
    private final TextsUnderTest texts =
            new TextsUnderTest(RealDatabase.shared(), smsc.url() + "?sender=%2B33700000000");

    @BeforeEach
    void nothingWaits() {
        texts.execute("delete from platform.outbox");
        texts.execute("delete from platform.inbox");
        texts.execute("delete from platform.text_thread");
    }

    @AfterEach
    void end() {
        texts.close();
        smsc.close();
    }

    @Test
    void aMessageLeavesInItsAlphabetAndItsPartsArePaid() {
        UUID id = texts.write("Bonjour : https://teranga.example/fr/x", TextRank.SOON);
        texts.write("ሰላም", TextRank.SOON);
        texts.write("س".repeat(71), TextRank.SOON);
        texts.send();
        assertThat(smsc.texts()).containsExactly("Bonjour : https://teranga.example/fr/x", "ሰላም", "س".repeat(71));
        TestSmsc.Taken first = smsc.parts().getFirst();
        assertThat(first.from()).isEqualTo(OURS);
        assertThat(first.to()).isEqualTo(FROM);
        assertThat(first.coding()).isZero();
        assertThat(first.receipt()).as("a receipt is asked for").isEqualTo((byte) 1);
        assertThat(smsc.parts()).hasSize(4);
        assertThat(texts.paid()).isEqualTo(4);
        assertThat(texts.row(id, "state, sealed, handed_as")).isEqualTo("delivered " + first.id());
    }

    @Test
    void whatTheProviderHasNoRoomForNowLeavesLaterAndWhatItRefusesIsADeadLetter() {
        UUID busy = texts.write("busy", TextRank.SOON);
        UUID bad = texts.write("bad", TextRank.SOON);
        UUID good = texts.write("good", TextRank.SOON);
        smsc.refuse(SMPPConstant.STAT_ESME_RTHROTTLED, SMPPConstant.STAT_ESME_RINVDSTADR);
        texts.send();
        assertThat(texts.row(busy, "state, last_reply, attempts")).isEqualTo("waiting 0x58 1");
        assertThat(texts.row(bad, "state, last_reply, sealed is null")).isEqualTo("dead 0x0B f");
        assertThat(texts.row(good, "state")).isEqualTo("delivered");
        texts.becomeDue();
        texts.send();
        assertThat(smsc.texts()).containsExactly("good", "busy");
        assertThat(texts.paid()).isEqualTo(2);
    }

    @Test
    void atNightOnlyThatLeavesForWhichSomebodyWaits() {
        texts.now = Instant.parse("2026-11-25T22:30:00Z");
        UUID soon = texts.write("soon", TextRank.SOON);
        texts.write("code", TextRank.NOW);
        texts.send();
        assertThat(smsc.texts()).containsExactly("code");
        assertThat(texts.row(soon, "state, last_reply, attempts, due_at > now() + interval '8 hours'"))
                .isEqualTo("waiting quiet 0 t");
        texts.chosen.put("texting.quiet_from", "8");
        texts.becomeDue();
        texts.send();
        assertThat(smsc.texts()).containsExactly("code", "soon");
    }

    @Test
    void beyondTheLimitNothingIsLost() {
        texts.textsADay = 0;
        UUID id = texts.write("tomorrow", TextRank.SOON);
        texts.send();
        assertThat(texts.row(id, "state, last_reply, attempts")).isEqualTo("waiting quota 0");
        texts.textsADay = 10;
        texts.becomeDue();
        texts.send();
        assertThat(smsc.texts()).containsExactly("tomorrow");
    }

    @Test
    void whoWasErasedMeanwhileGetsNothing() {
        UUID id = texts.write("too late", TextRank.SOON);
        texts.erasePerson();
        texts.send();
        assertThat(smsc.texts()).isEmpty();
        assertThat(texts.row(id, "state, sealed")).isEqualTo("erased");
    }

    @Test
    void whileNobodyAnswersNothingIsLostAndNothingCounts() {
        UUID id = texts.write("waits", TextRank.SOON);
        smsc.kill();
        texts.send();
        assertThat(texts.row(id, "state, attempts")).isEqualTo("waiting 0");
    }

    @Test
    void anAnswerReachesWhoeverWroteLastAndNobodyElse() throws Exception {
        Tenant other = RealDatabase.shared().newTenant();
        texts.write("from the first", TextRank.SOON);
        texts.send();
        smsc.deliver(FROM, OURS, "Merci à vous");
        texts.write(other, TextsUnderTest.PHONE, "from the other", TextRank.SOON);
        texts.send();
        smsc.deliver(FROM, OURS, "እወ");
        smsc.deliver("33698765432", OURS, "to nobody");
        assertThat(texts.received(texts.tenant)).containsExactly("+33612345678 Merci à vous");
        assertThat(texts.received(other)).containsExactly("+33612345678 እወ");
        assertThat(texts.one("select count(*) from platform.inbox")).isEqualTo("2");
    }

    @Test
    void aNumberOfItsOwnBringsAnAssociationItsAnswersWhoeverWroteLast() throws Exception {
        Tenant other = RealDatabase.shared().newTenant();
        texts.chosen.put("texting.number", "+33 7 11 11 11 11");
        texts.write("from its own", TextRank.SOON);
        texts.send();
        texts.chosen.clear();
        texts.write(other, TextsUnderTest.PHONE, "from the platform's", TextRank.SOON);
        texts.send();
        assertThat(smsc.parts()).extracting(TestSmsc.Taken::from).containsExactly("33711111111", OURS);
        smsc.deliver(FROM, "33711111111", "to its own");
        assertThat(texts.received(texts.tenant)).containsExactly("+33612345678 to its own");
        assertThat(texts.received(other)).isEmpty();
    }

    @Test
    void aLongAnswerIsJoinedWhereverItsPartsWereCutAndInWhateverOrderTheyCome() throws Exception {
        texts.write("question", TextRank.SOON);
        texts.send();
        String text = "سلام 😀 ".repeat(20);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_16BE);
        List<byte[]> parts = new ArrayList<>();
        for (int at = 0; at < bytes.length; at += 101) {
            int length = Math.min(101, bytes.length - at);
            byte[] part = new byte[6 + length];
            System.arraycopy(bytes, at, part, 6, length);
            parts.add(part);
        }
        for (int i = parts.size() - 1; i >= 0; i--) {
            byte[] head = {5, 0, 3, 77, (byte) parts.size(), (byte) (i + 1)};
            System.arraycopy(head, 0, parts.get(i), 0, 6);
            assertThat(texts.received(texts.tenant)).isEmpty();
            smsc.deliver(FROM, OURS, (byte) 0x40, (byte) 8, parts.get(i));
        }
        assertThat(texts.received(texts.tenant)).containsExactly("+33612345678 " + text);
        assertThat(texts.one("select count(*) from platform.text_part")).isEqualTo("0");
    }

    @Test
    void ofALongAnswerWhosePartNeverComesTheRestIsHandedOn() throws Exception {
        texts.write("question", TextRank.SOON);
        texts.send();
        OptionalParameter reference = new OptionalParameter.Sar_msg_ref_num((short) -3);
        OptionalParameter total = new OptionalParameter.Sar_total_segments((byte) 3);
        smsc.deliver(
                FROM,
                OURS,
                (byte) 0,
                (byte) 0,
                "one ".getBytes(StandardCharsets.US_ASCII),
                reference,
                total,
                new OptionalParameter.Sar_segment_seqnum((byte) 1));
        smsc.deliver(
                FROM,
                OURS,
                (byte) 0,
                (byte) 0,
                "three".getBytes(StandardCharsets.US_ASCII),
                reference,
                total,
                new OptionalParameter.Sar_segment_seqnum((byte) 3));
        texts.handOnOlder();
        assertThat(texts.received(texts.tenant)).containsExactly("+33612345678 one  … three");
    }

    @Test
    void whileTheDatabaseIsAwayTheProviderIsAskedToComeAgain() throws Exception {
        texts.write("question", TextRank.SOON);
        texts.send();
        texts.execute("alter table platform.inbox rename to inbox_away");
        try {
            assertThatThrownBy(() -> smsc.deliver(FROM, OURS, "not kept")).hasMessageContaining("00000064");
        } finally {
            texts.execute("alter table platform.inbox_away rename to inbox");
        }
        smsc.deliver(FROM, OURS, "kept");
        assertThat(texts.received(texts.tenant)).containsExactly("+33612345678 kept");
    }

    @Test
    void aReceiptReachesWhoeverWrote() throws Exception {
        Tenant other = RealDatabase.shared().newTenant();
        texts.write("one", TextRank.SOON);
        texts.send();
        texts.write(other, TextsUnderTest.PHONE, "two", TextRank.SOON);
        texts.send();
        smsc.receipt(smsc.parts().getFirst(), "UNDELIV");
        smsc.receipt(smsc.parts().getFirst(), "ENROUTE");
        assertThat(texts.settled(texts.tenant)).containsExactly("lost +33612345678");
        assertThat(texts.settled(other)).isEmpty();
    }

    @Test
    void theLineComesBackByItself() throws Exception {
        texts.write("one", TextRank.SOON);
        texts.send();
        smsc.cut();
        texts.write("two", TextRank.SOON);
        Awaitility.await().pollInterval(Duration.ofMillis(50)).until(() -> {
            texts.becomeDue();
            texts.send();
            return smsc.texts().size() == 2;
        });
        assertThat(smsc.texts()).containsExactly("one", "two");
        smsc.deliver(FROM, OURS, "still heard");
        assertThat(texts.received(texts.tenant)).hasSize(1);
    }

    @Test
    void whatNobodyCanReadKeepsNobody() throws Exception {
        texts.write("question", TextRank.SOON);
        texts.send();
        smsc.deliver("a name", OURS, (byte) 0, (byte) 0, new byte[] {1});
        smsc.deliver(FROM, OURS, (byte) 0x40, (byte) 0, new byte[] {(byte) 200, 1, 2});
        smsc.deliver(FROM, OURS, (byte) 0x40, (byte) 0, new byte[0]);
        smsc.deliver(FROM, OURS, (byte) 4, (byte) 0, "rubbish".getBytes(StandardCharsets.US_ASCII));
        smsc.deliver(FROM, OURS, "heard");
        assertThat(texts.received(texts.tenant)).contains("+33612345678 heard");
    }

    @Test
    void aWrongPasswordIsToldAndNothingLeaves() {
        try (TextsUnderTest stranger =
                new TextsUnderTest(RealDatabase.shared(), smsc.url().replace(TestSmsc.PASSWORD, "wrong"))) {
            UUID id = stranger.write("never", TextRank.SOON);
            stranger.send();
            assertThat(stranger.row(id, "state, attempts")).isEqualTo("waiting 0");
        }
        assertThat(smsc.texts()).isEmpty();
        assertThat(new PhoneNumber("+" + FROM)).isEqualTo(TextsUnderTest.PHONE);
    }
}
