package org.teranga.matching.pool.need.statement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.form.ListingFields;
import org.teranga.matching.form.NeedFields;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.people.PersonView;

/**
 * A need as the JSON interface shows it; who asks only where one need is asked for. Columns of the spreadsheet have their names, and what
 * is not known is left out.
 */
final class NeedAnswer {
    private NeedAnswer() {}

    /** A row of a list. */
    static Map<String, Object> of(Need need) {
        return of(need, Contact.NOBODY, List.of());
    }

    /** One need, with who asks, and its people, where they were told. */
    static Map<String, Object> of(Need need, Contact contact, List<PersonView> people) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("id", need.id().value());
        answer.put("receiptNumber", need.receiptNumber());
        answer.put("reference", need.source().reference());
        answer.put("status", need.status().code());
        need.terms().locality().answer(answer);
        answer.putAll(need.terms().said().json(NeedFields.TERMS));
        ListingFields.alsoNamed(answer, NeedFields.OTHER_NAMES);
        if (!people.isEmpty()) {
            answer.put(
                    NeedFields.AGES.name(),
                    people.stream()
                            .map(PersonView::age)
                            .filter(Objects::nonNull)
                            .toList());
            answer.put("people", people);
        }
        answer.put("waiting_since", need.waitingSince());
        return contact.answer(answer);
    }
}
