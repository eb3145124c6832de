package org.teranga.rights.page;

import java.time.Instant;
import org.teranga.rights.desk.LanguageView;

/**
 * A remark as it is shown.
 *
 * @param id      its id
 * @param part    the heading of its section; empty for the whole page
 * @param tongue  the language of the text that it is about
 * @param by      who said it; empty where the name is not known any more
 * @param outside whether somebody outside said it
 * @param words   what was said
 * @param at      when
 * @param done    whether it is settled
 */
public record RemarkView(
        String id,
        String part,
        LanguageView tongue,
        String by,
        boolean outside,
        String words,
        Instant at,
        boolean done) {}
