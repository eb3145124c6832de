package org.teranga.platform.message;

import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.erasure.PersonRecord;
import org.teranga.platform.identity.Permission;

/**
 * A kind of record about which the team and its person write to each other: offers, needs, adults of a home. A bean of each feature that
 * has some implements it; who is behind such a record the feature says as {@link org.teranga.platform.erasure.PersonRecords}.
 */
public interface CorrespondentPages {
    /** The kind, as {@link org.teranga.platform.erasure.PersonRecord#kind()} has it: {@code offer}. */
    String kind();

    /** What a member must be allowed to read, beside messages themselves. */
    Permission readBy();

    /** The page of the record at the desk, after the language: {@code /desk/offers/…}; empty where it has none. */
    String deskPage(UUID record);

    /** Which record people call by this number, as somebody types it; empty where it is none of these. */
    default Optional<UUID> numbered(String number) {
        return Optional.empty();
    }

    /** Which record of this kind the team knows beside a person with whom it has no conversation: the offer of the home of an adult. */
    default Optional<UUID> beside(PersonRecord other) {
        return Optional.empty();
    }

    /** The action under which the trail notes that a member opened the conversation, on the record itself. */
    default String readingAction() {
        return "message.read";
    }
}
