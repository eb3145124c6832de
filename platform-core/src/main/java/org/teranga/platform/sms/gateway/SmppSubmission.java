package org.teranga.platform.sms.gateway;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GSMSpecificFeature;
import org.jsmpp.bean.MessageMode;
import org.jsmpp.bean.MessageType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.SMPPSession;
import org.teranga.platform.notification.delivery.Delivery;
import org.teranga.platform.sms.TextLetter;
import org.teranga.platform.sms.segment.SmsText;

/**
 * One message handed to a provider, part by part.
 *
 * @param payload whether the provider cuts what is long itself
 */
record SmppSubmission(SMPPSession session, boolean payload) {
    /** What the provider says when it is busy: the message is as good later. */
    private static final Set<Integer> BUSY = Set.of(
            SMPPConstant.STAT_ESME_RSYSERR,
            SMPPConstant.STAT_ESME_RMSGQFUL,
            SMPPConstant.STAT_ESME_RTHROTTLED,
            SMPPConstant.STAT_ESME_RSUBMITFAIL,
            SMPPConstant.STAT_ESME_RX_T_APPN);

    private static final RegisteredDelivery RECEIPT = new RegisteredDelivery(SMSCDeliveryReceipt.SUCCESS_FAILURE);
    private static final ESMClass WHOLE = new ESMClass();
    private static final byte HEADER = 5;
    private static final byte CONCATENATED = 0;
    private static final byte CONCATENATED_LENGTH = 3;

    Submission send(UUID id, String sender, TextLetter letter) {
        SmsText text = SmsText.of(letter.text());
        try {
            String name = text.parts().size() == 1
                    ? submit(sender, letter, text, WHOLE, text.parts().getFirst())
                    : payload ? inOne(sender, letter, text) : inParts(id, sender, letter, text);
            return new Submission(new Delivery.Accepted(), Optional.of(name));
        } catch (NegativeResponseException refused) {
            String code = "0x%02X".formatted(refused.getCommandStatus());
            return Submission.failed(
                    BUSY.contains(refused.getCommandStatus())
                            ? new Delivery.Deferred(code)
                            : new Delivery.Refused(code));
        } catch (PDUException unsendable) {
            return Submission.failed(new Delivery.Refused("unsendable"));
        } catch (ResponseTimeoutException | InvalidResponseException | IOException broken) {
            session.close();
            return Submission.failed(new Delivery.Away());
        }
    }

    /** All parts have one reference, the same when the message is sent again. */
    private String inParts(UUID id, String sender, TextLetter letter, SmsText text)
            throws PDUException, ResponseTimeoutException, InvalidResponseException, NegativeResponseException,
                    IOException {
        ESMClass headed = new ESMClass(MessageMode.DEFAULT, MessageType.DEFAULT, GSMSpecificFeature.UDHI);
        List<byte[]> parts = text.parts();
        String name = "";
        for (int i = 0; i < parts.size(); i++) {
            byte[] part = ByteBuffer.allocate(1 + HEADER + parts.get(i).length)
                    .put(HEADER)
                    .put(CONCATENATED)
                    .put(CONCATENATED_LENGTH)
                    .put((byte) id.hashCode())
                    .put((byte) parts.size())
                    .put((byte) (i + 1))
                    .put(parts.get(i))
                    .array();
            name = submit(sender, letter, text, headed, part);
        }
        return name;
    }

    private String inOne(String sender, TextLetter letter, SmsText text)
            throws PDUException, ResponseTimeoutException, InvalidResponseException, NegativeResponseException,
                    IOException {
        ByteBuffer all = ByteBuffer.allocate(
                text.parts().stream().mapToInt(part -> part.length).sum());
        text.parts().forEach(all::put);
        return submit(sender, letter, text, WHOLE, new byte[0], new OptionalParameter.Message_payload(all.array()));
    }

    private String submit(
            String sender,
            TextLetter letter,
            SmsText text,
            ESMClass kind,
            byte[] bytes,
            OptionalParameter... parameters)
            throws PDUException, ResponseTimeoutException, InvalidResponseException, NegativeResponseException,
                    IOException {
        SmppAddress from = SmppAddress.of(sender);
        return session.submitShortMessage(
                        "",
                        from.kind(),
                        from.plan(),
                        from.digits(),
                        TypeOfNumber.INTERNATIONAL,
                        NumberingPlanIndicator.ISDN,
                        letter.to().e164().substring(1),
                        kind,
                        (byte) 0,
                        (byte) 0,
                        null,
                        null,
                        RECEIPT,
                        (byte) 0,
                        DataCodings.newInstance(text.alphabet().coding()),
                        (byte) 0,
                        bytes,
                        parameters)
                .getMessageId();
    }
}
