package org.teranga.platform.sms;

import java.util.Set;
import org.teranga.platform.privacy.PhoneNumber;

/**
 * A provider's word of what became of a message.
 *
 * @param names   what the provider may have called it
 * @param phone   where it was to go
 * @param arrived whether it reached the telephone
 */
public record TextReceipt(Set<String> names, PhoneNumber phone, boolean arrived) {
    public TextReceipt {
        names = Set.copyOf(names);
    }
}
