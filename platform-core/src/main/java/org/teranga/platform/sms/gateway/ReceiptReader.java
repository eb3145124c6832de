package org.teranga.platform.sms.gateway;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.OptionalParameter.Tag;
import org.teranga.platform.sms.TextReceipt;

/** Reads a provider's receipt (SMPP 3.4, appendix B), whose form each provider varies. */
final class ReceiptReader {
    private static final Pattern ID = Pattern.compile("\\bid:([0-9A-Za-z-]{1,65})");
    private static final Pattern STATE = Pattern.compile("\\bstat:([A-Z]{5,7})");
    private static final Set<String> LOST =
            Set.of("EXPIRED", "DELETED", "UNDELIV", "UNDELIVERABLE", "REJECTD", "REJECTED");
    private static final int DELIVERED = 2;
    private static final Set<Integer> LOST_STATES = Set.of(3, 4, 5, 8);
    private static final int HEX = 16;
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,18}");

    private ReceiptReader() {}

    /** Empty where it tells nothing that is final, or not of which message. */
    static Optional<TextReceipt> read(DeliverSm delivered) {
        byte[] bytes = delivered.getShortMessage();
        String text = bytes == null ? "" : new String(bytes, StandardCharsets.ISO_8859_1);
        return arrived(delivered, text)
                .flatMap(arrived -> name(delivered, text)
                        .map(name ->
                                new TextReceipt(names(name), DeliveredText.phone(delivered.getSourceAddr()), arrived)));
    }

    private static Optional<Boolean> arrived(DeliverSm delivered, String text) {
        if (delivered.getOptionalParameter(Tag.MESSAGE_STATE) instanceof OptionalParameter.Byte state) {
            int value = state.getValue();
            return value == DELIVERED || LOST_STATES.contains(value)
                    ? Optional.of(value == DELIVERED)
                    : Optional.empty();
        }
        Matcher state = STATE.matcher(text);
        if (!state.find()) {
            return Optional.empty();
        }
        String word = state.group(1);
        return word.startsWith("DELIV") || LOST.contains(word)
                ? Optional.of(word.startsWith("DELIV"))
                : Optional.empty();
    }

    private static Optional<String> name(DeliverSm delivered, String text) {
        if (delivered.getOptionalParameter(Tag.RECEIPTED_MESSAGE_ID) instanceof OptionalParameter.COctetString id) {
            return Optional.of(id.getValueAsString().strip());
        }
        Matcher id = ID.matcher(text);
        return id.find() ? Optional.of(id.group(1)) : Optional.empty();
    }

    /** Many providers write the same number to the base of 16 when they take a message, and to that of 10 in its receipt. */
    private static Set<String> names(String name) {
        Set<String> names = new LinkedHashSet<>();
        names.add(name);
        if (DECIMAL.matcher(name).matches()) {
            String hex = Long.toString(Long.parseLong(name), HEX);
            names.add(hex);
            names.add(hex.toUpperCase(Locale.ROOT));
        }
        return names;
    }
}
