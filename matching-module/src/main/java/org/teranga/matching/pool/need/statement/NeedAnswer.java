package org.teranga.matching.pool.need.statement;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.form.NeedFields;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.need.Need;

/**
 * A need as the JSON interface shows it; who asks only where one need is asked for. Columns of the spreadsheet have their names, and what
 * is not known is left out.
 */
final class NeedAnswer {
    private NeedAnswer() {}

    /** A row of a list. */
    static Map<String, Object> of(Need need) {
        return of(need, Contact.NOBODY);
    }

    /** One need, with who asks. */
    static Map<String, Object> of(Need need, Contact contact) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("id", need.id().value());
        answer.put("receiptNumber", need.receiptNumber());
        answer.put("reference", need.source().reference());
        answer.put("status", need.status().code());
        need.terms().locality().answer(answer);
        answer.putAll(need.terms().said().json(NeedFields.TERMS));
        answer.put("waiting_since", need.waitingSince());
        return contact.answer(answer);
    }
}
