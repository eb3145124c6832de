package org.teranga.matching.referrer;

import java.time.Instant;
import org.teranga.platform.theme.FilledForm;

/**
 * A need as its partner reads it ({@code matching/referrer/need}). From {@code href} lead on: {@code /correct}, a POST to {@code /withdraw},
 * a POST to {@code /write}.
 *
 * @param href         its own address, from the root of the host
 * @param partner      for which partner
 * @param number       its receipt number
 * @param kind         which kind of help
 * @param called       the name as it was entered; empty where none was
 * @param enteredAt    when
 * @param stage        how far it is: a code
 * @param mayCorrect   whether it may be corrected here
 * @param mayWithdraw  whether it may be taken back here
 * @param messages     the conversation with the team
 * @param form         what was written and is to be mended
 * @param happened     what was just done; empty where nothing was
 */
public record ReferredNeedView(
        String href,
        String partner,
        String number,
        String kind,
        String called,
        Instant enteredAt,
        String stage,
        boolean mayCorrect,
        boolean mayWithdraw,
        String messages,
        FilledForm form,
        String happened) {}
