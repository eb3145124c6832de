package org.teranga.matching.stay.agreement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The agreement of the three ({@code matching/stay/agreement}): each article in the language of the page and in French, on paper in the
 * languages of both sides. From {@code href} lead on: {@code /agreement.pdf}, for staff a POST to {@code /insurance}.
 *
 * @param staff      whether staff read it
 * @param paper      whether it is printed: with lines to sign on
 * @param back       the address of the page from which it is reached
 * @param pdf        the address of the same on paper
 * @param sign       where this reader signs; empty where not, or not now
 * @param shown      what is signed, in one word: goes with a signature
 * @param edition    the same, short: stands on paper, so that it can be told apart
 * @param languages  in which it stands, the first as its heading, each with its direction
 * @param articles   what it says
 * @param signatures of household, host and association
 * @param changes    the message keys of what is another since one of them signed; empty where nothing is
 * @param insuranceSeen on which day the team saw the insurer's attestation; null where it has not
 * @param notesInsurance whether this reader may note that
 * @param today      the present day
 */
public record AgreementView(
        boolean staff,
        boolean paper,
        String back,
        String pdf,
        String sign,
        String shown,
        String edition,
        List<Written> languages,
        List<Article> articles,
        List<Signed> signatures,
        List<String> changes,
        @Nullable LocalDate insuranceSeen,
        boolean notesInsurance,
        LocalDate today) {
    public AgreementView {
        languages = List.copyOf(languages);
        articles = List.copyOf(articles);
        signatures = List.copyOf(signatures);
        changes = List.copyOf(changes);
    }

    /** A language, and from which side it is read: {@code ltr} or {@code rtl}. */
    public record Written(String language, String dir) {}

    /** An article, once in each language, in their order. */
    public record Article(List<Said> said) {
        public Article {
            said = List.copyOf(said);
        }
    }

    /** An article in one language: its heading, and its sentences. */
    public record Said(String title, List<String> sentences) {
        public Said {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * One of the three.
     *
     * @param side    {@code household, host, team}
     * @param name    what they are called; empty where it is not known
     * @param on      the day of the signature; null where there is none that holds
     * @param channel by which way it came; empty where there is none that holds
     */
    public record Signed(String side, String name, @Nullable LocalDate on, String channel) {}
}
