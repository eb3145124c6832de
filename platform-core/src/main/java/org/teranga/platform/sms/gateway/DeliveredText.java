package org.teranga.platform.sms.gateway;

import java.util.Arrays;
import java.util.Optional;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.OptionalParameter.Tag;
import org.teranga.platform.privacy.PhoneNumber;
import org.teranga.platform.sms.ArrivedText;
import org.teranga.platform.sms.ArrivedText.Part;

/** Reads what a telephone sent: one message, or one part of a long one, in whichever way its provider says so. */
final class DeliveredText {
    private static final int ONE_BYTE = 0xFF;

    /** Concatenated messages: with a reference of one byte, and of two. */
    private static final int REFERENCE = 0x00;

    private static final int LONG_REFERENCE = 0x08;

    private DeliveredText() {}

    static ArrivedText read(DeliverSm delivered) {
        byte[] bytes = bytes(delivered);
        Optional<Part> part = tagged(delivered);
        if (delivered.isUdhi() && bytes.length > 0) {
            int header = Math.min(bytes.length, 1 + (bytes[0] & ONE_BYTE));
            part = headed(bytes, header).or(() -> tagged(delivered));
            bytes = Arrays.copyOfRange(bytes, header, bytes.length);
        }
        return new ArrivedText(
                phone(delivered.getSourceAddr()), delivered.getDestAddress(), delivered.getDataCoding(), bytes, part);
    }

    /** A provider writes numbers with or without their plus. */
    static PhoneNumber phone(String digits) {
        return new PhoneNumber(digits.startsWith("+") ? digits : "+" + digits);
    }

    private static byte[] bytes(DeliverSm delivered) {
        OptionalParameter payload = delivered.getOptionalParameter(Tag.MESSAGE_PAYLOAD);
        byte[] bytes = payload instanceof OptionalParameter.OctetString octets
                ? octets.getValue()
                : delivered.getShortMessage();
        return bytes == null ? new byte[0] : bytes;
    }

    private static Optional<Part> headed(byte[] bytes, int end) {
        int at = 1;
        while (at + 1 < end) {
            int kind = bytes[at] & ONE_BYTE;
            int length = bytes[at + 1] & ONE_BYTE;
            int from = at + 2;
            if (from + length <= end) {
                if (kind == REFERENCE && length == 3) {
                    return part(bytes[from] & ONE_BYTE, bytes[from + 1], bytes[from + 2]);
                }
                if (kind == LONG_REFERENCE && length == 4) {
                    int reference = (bytes[from] & ONE_BYTE) << Byte.SIZE | bytes[from + 1] & ONE_BYTE;
                    return part(reference, bytes[from + 2], bytes[from + 3]);
                }
            }
            at = from + length;
        }
        return Optional.empty();
    }

    private static Optional<Part> tagged(DeliverSm delivered) {
        OptionalParameter reference = delivered.getOptionalParameter(Tag.SAR_MSG_REF_NUM);
        OptionalParameter total = delivered.getOptionalParameter(Tag.SAR_TOTAL_SEGMENTS);
        OptionalParameter number = delivered.getOptionalParameter(Tag.SAR_SEGMENT_SEQNUM);
        return reference instanceof OptionalParameter.Short id
                        && total instanceof OptionalParameter.Byte all
                        && number instanceof OptionalParameter.Byte one
                ? part(id.getValue(), all.getValue(), one.getValue())
                : Optional.empty();
    }

    private static Optional<Part> part(int reference, byte total, byte number) {
        int all = total & ONE_BYTE;
        int one = number & ONE_BYTE;
        return all > 1 && one >= 1 && one <= all ? Optional.of(new Part(reference, one, all)) : Optional.empty();
    }
}
