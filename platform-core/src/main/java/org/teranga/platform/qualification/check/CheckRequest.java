package org.teranga.platform.qualification.check;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The JSON body by which a member of staff notes a check.
 *
 * @param subject  a home's or a person's id, as an offer tells it
 * @param kind     a code such as {@code identity}
 * @param seenOn   the day on which it was seen, as ISO 8601
 * @param basis    on what it rests, in a code such as {@code original}; needed where the association names some
 * @param evidence the same in words; never kept of identity and record checks
 * @param until    the last day, as ISO 8601; as long as such a check usually holds where it is left out
 */
public record CheckRequest(
        @Nullable String subject,
        @Nullable String kind,
        @Nullable String seenOn,
        @Nullable String basis,
        @Nullable String evidence,
        @Nullable String until) {
    CheckWish wish(LocalDate today) {
        return CheckWish.read(
                field -> switch (field) {
                    case "subject" -> subject;
                    case "kind" -> kind;
                    case "seenOn" -> seenOn;
                    case "basis" -> basis;
                    case "evidence" -> evidence;
                    default -> until;
                },
                today);
    }
}
