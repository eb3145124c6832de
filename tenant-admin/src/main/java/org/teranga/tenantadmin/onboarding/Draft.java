package org.teranga.tenantadmin.onboarding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.teranga.platform.form.Answers;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;
import org.teranga.tenantadmin.region.AskedRegions;

/**
 * The content of an application for an association to be opened.
 *
 * @param association what it is to be
 * @param legalNumber by which it is found in a public register
 * @param contact     who asks
 */
public record Draft(NewAssociation association, LegalNumber legalNumber, Applicant contact) {
    /** The languages in which all of the platform's own texts exist. */
    public static final List<String> LANGUAGES = List.of("fr", "en", "ar");

    /** The fields in the order of the form. */
    private static final List<String> ORDER =
            List.of("name", "legal_number", "slug", "contact_name", "contact_email", "regions", "languages");

    private static final int LONGEST_NAME = 200;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    /**
     * Reads a form. Whether the short name is free is asked here only beside other faults: the same form sent twice must find its own.
     *
     * @throws Refusal invalid with every fault, in the order of the form
     */
    public static Draft read(Answers sent, Slugs slugs) {
        List<FieldError> errors = new ArrayList<>();
        Optional<NewAssociation> association = association(sent, errors);
        Optional<LegalNumber> number = LegalNumber.parse(text(sent, "legal_number"));
        if (number.isEmpty()) {
            errors.add(FieldError.of("legal_number", "open.fault.legal_number"));
        }
        String person = text(sent, "contact_name");
        if (person.isEmpty() || person.length() > LONGEST_NAME) {
            errors.add(FieldError.of("contact_name", "member.fault.name", LONGEST_NAME));
        }
        Optional<EmailAddress> email = EmailAddress.parse(text(sent, "contact_email"));
        if (email.isEmpty()) {
            errors.add(FieldError.of("contact_email", "member.fault.email"));
        }
        if (!errors.isEmpty()) {
            association.flatMap(wanted -> slugs.fault(wanted.slug())).ifPresent(errors::add);
            errors.sort(Comparator.comparingInt(error -> ORDER.indexOf(error.field())));
            throw Refusal.invalid(errors);
        }
        return new Draft(association.orElseThrow(), number.orElseThrow(), new Applicant(person, email.orElseThrow()));
    }

    /** What was written in a field, in one line. */
    public static String text(Answers sent, String field) {
        String text = sent.first(field);
        return CONTROL.matcher(text).replaceAll(" ").strip();
    }

    private static Optional<NewAssociation> association(Answers sent, List<FieldError> errors) {
        List<String> regions = AskedRegions.chosen(sent, errors);
        List<String> languages = sent.all("languages").stream()
                .filter(LANGUAGES::contains)
                .distinct()
                .toList();
        try {
            NewAssociation wanted =
                    new NewAssociation(text(sent, "slug"), text(sent, "name"), languages, regions, "base");
            return Optional.of(wanted);
        } catch (Refusal faulty) {
            errors.addAll(faulty.errors());
            return Optional.empty();
        }
    }
}
