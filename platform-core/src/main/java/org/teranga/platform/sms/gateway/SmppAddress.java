package org.teranga.platform.sms.gateway;

import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;

/**
 * A sender as SMPP writes it: a number with its country, a short number, or a name, to which nobody can answer.
 *
 * @param kind   which of them
 * @param plan   of numbers
 * @param digits the number without its plus, or the name
 */
record SmppAddress(TypeOfNumber kind, NumberingPlanIndicator plan, String digits) {
    private static final int LONGEST_SHORT = 8;

    static SmppAddress of(String sender) {
        if (sender.isEmpty()) {
            return new SmppAddress(TypeOfNumber.UNKNOWN, NumberingPlanIndicator.UNKNOWN, "");
        }
        if (!sender.matches("\\+?[0-9 ]+")) {
            return new SmppAddress(TypeOfNumber.ALPHANUMERIC, NumberingPlanIndicator.UNKNOWN, sender);
        }
        String digits = sender.replaceAll("\\D", "");
        return sender.startsWith("+") || digits.length() > LONGEST_SHORT
                ? new SmppAddress(TypeOfNumber.INTERNATIONAL, NumberingPlanIndicator.ISDN, digits)
                : new SmppAddress(TypeOfNumber.NETWORK_SPECIFIC, NumberingPlanIndicator.ISDN, digits);
    }
}
