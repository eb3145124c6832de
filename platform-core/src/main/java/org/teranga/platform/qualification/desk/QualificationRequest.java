package org.teranga.platform.qualification.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.qualification.GrantWish;

/**
 * The JSON body by which a member of staff notes a qualification.
 *
 * @param holder whose it is
 * @param kind   a code such as {@code background_check}
 * @param basis  on what it rests, in a code such as {@code original}; needed where the association names some
 * @param what   what was seen; not asked of a record check
 * @param where  where it was seen; not asked of a record check
 * @param seenOn the day on which it was seen, as ISO 8601
 * @param until  the last day, as ISO 8601
 */
public record QualificationRequest(
        @Nullable String holder,
        @Nullable String kind,
        @Nullable String basis,
        @Nullable String what,
        @Nullable String where,
        @Nullable String seenOn,
        @Nullable String until) {
    GrantWish wish(LocalDate today) {
        return GrantWish.read(
                field -> switch (field) {
                    case "holder" -> holder;
                    case "kind" -> kind;
                    case "basis" -> basis;
                    case "what" -> what;
                    case "where" -> where;
                    case "seenOn" -> seenOn;
                    default -> until;
                },
                today);
    }
}
