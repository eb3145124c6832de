package org.teranga.training.samples;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.print.SquareCode;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.platform.theme.ListQuery;
import org.teranga.training.certificate.OwnCertificatesView;
import org.teranga.training.certificate.check.CertificateView;
import org.teranga.training.certificate.check.CheckView;
import org.teranga.training.certificate.key.SigningKeysView;
import org.teranga.training.certificate.revocation.CertificatesDeskView;
import org.teranga.training.certificate.revocation.RevocationMail;

/** Certificates: for everybody, to be checked, one's own, at the desk. */
public final class CertificateSamples {
    private static final Instant THEN = Instant.parse("2026-11-25T10:00:00Z");
    private static final LocalDate UNTIL = LocalDate.of(2028, 11, 25);
    private static final String ID = "018f2b6e-0000-7000-8000-000000000001";
    private static final String TITLE = "L’éthique & le droit de l’accueil";
    private static final String ADDRESS = "https://toulouse.teranga.example/credentials/" + ID;

    private CertificateSamples() {}

    public static List<? extends Record> letters(String association, String url) {
        return List.of(
                new RevocationMail(association, "Awa", "Éthique & droit", "25 novembre 2028", url),
                new RevocationMail(association, "", "Éthique", "25 novembre 2028", url));
    }

    public static Stream<Sample> all() {
        return Stream.of(
                new Sample("training/certificate/certificate", "named", certificate("good", "Maëlle <Le Goff>", UNTIL)),
                new Sample("training/certificate/certificate", "nameless", certificate("expired", "", UNTIL)),
                new Sample("training/certificate/certificate", "revoked", certificate("revoked", "", null)),
                new Sample("training/certificate/check", "empty", check(FilledForm.EMPTY, null)),
                new Sample(
                        "training/certificate/check",
                        "faulty",
                        check(new FilledForm(Map.of(), List.of(new FormFault("credential", "Rien."))), null)),
                outcome("good", "", found("", null)),
                outcome("expired", "", found("Maëlle <Le Goff>", THEN)),
                outcome("revoked", "", found("", THEN)),
                outcome("altered", "", null),
                outcome("other", "https://autre.example", null),
                outcome("unreadable", "", null),
                new Sample(
                        "training/certificate/own",
                        "list",
                        new OwnCertificatesView(
                                List.of(own("good", ""), own("expired", "")), null, FilledForm.EMPTY, false)),
                new Sample(
                        "training/certificate/own",
                        "none",
                        new OwnCertificatesView(List.of(), null, FilledForm.EMPTY, false)),
                new Sample(
                        "training/certificate/own",
                        "one",
                        new OwnCertificatesView(
                                List.of(), own("good", ""), FilledForm.startingWith(Map.of("name", "Maëlle")), true)),
                new Sample(
                        "training/certificate/own",
                        "revoked",
                        new OwnCertificatesView(List.of(), own("revoked", "Par erreur."), FilledForm.EMPTY, false)),
                new Sample(
                        "training/certificate/desk",
                        "list",
                        desk(List.of(row("good", "Inès <B.>"), row("revoked", "")), null, false)),
                new Sample("training/certificate/desk", "none", desk(List.of(), null, false)),
                new Sample("training/certificate/desk", "one", desk(List.of(), row("good", "Inès <B.>"), false)),
                new Sample("training/certificate/desk", "revoked", desk(List.of(), row("revoked", "Inès <B.>"), true)),
                new Sample(
                        "training/certificate/keys",
                        "list",
                        new SigningKeysView("/fr/k", List.of(key(null, 3), key(THEN, 12)), FilledForm.EMPTY, true)),
                new Sample(
                        "training/certificate/keys",
                        "faulty",
                        new SigningKeysView(
                                "/fr/k",
                                List.of(key(null, 0)),
                                new FilledForm(Map.of(), List.of(new FormFault("sure", "Cochez."))),
                                false)),
                new Sample(
                        "training/certificate/keys",
                        "none",
                        new SigningKeysView("/fr/k", List.of(), FilledForm.EMPTY, false)));
    }

    private static SigningKeysView.Row key(@Nullable Instant retiredAt, long signed) {
        return new SigningKeysView.Row(
                ID, "https://toulouse.teranga.example/credentials/keys/" + ID, THEN, retiredAt, signed);
    }

    private static CertificateView certificate(String standing, String name, @Nullable LocalDate until) {
        return new CertificateView(
                "Maison & Commune",
                name,
                TITLE,
                "fr",
                "Les leçons lues & le quiz réussi.",
                standing,
                THEN,
                until,
                standing.equals("revoked") ? THEN : null,
                ADDRESS,
                "/fr/credentials/" + ID,
                code(),
                name.isEmpty() ? null : "/fr/me/certificates/" + ID);
    }

    private static TemplateHTMLOutputModel code() {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(SquareCode.svg(ADDRESS));
        } catch (TemplateModelException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Sample outcome(String state, String other, CheckView.@Nullable Found found) {
        return new Sample(
                "training/certificate/check",
                state,
                check(FilledForm.EMPTY, new CheckView.Outcome(state, other, found)));
    }

    private static CheckView check(FilledForm form, CheckView.@Nullable Outcome outcome) {
        return new CheckView("Maison & Commune", "/fr/credentials/check", form, outcome);
    }

    private static CheckView.Found found(String name, @Nullable Instant ended) {
        return new CheckView.Found(TITLE, "fr", name, "/fr/credentials/" + ID, THEN, UNTIL, ended);
    }

    private static OwnCertificatesView.Row own(String standing, String reason) {
        return new OwnCertificatesView.Row(
                TITLE,
                "fr",
                "/fr/credentials/" + ID,
                "/fr/me/certificates/" + ID,
                "/credentials/" + ID + ".jwt",
                "",
                standing,
                THEN,
                UNTIL,
                reason);
    }

    private static CertificatesDeskView desk(
            List<CertificatesDeskView.Row> rows, CertificatesDeskView.@Nullable Row one, boolean done) {
        ListQuery query = new ListQuery(Map.of(), "issued", true, 1, 50);
        return new CertificatesDeskView(
                query, rows.size(), rows, "/fr/desk/certificates/keys", one, FilledForm.EMPTY, done);
    }

    private static CertificatesDeskView.Row row(String standing, String person) {
        boolean revoked = standing.equals("revoked");
        return new CertificatesDeskView.Row(
                TITLE,
                "fr",
                person,
                "/fr/desk/certificates/" + ID,
                "/fr/credentials/" + ID,
                standing,
                THEN,
                revoked ? null : UNTIL,
                revoked ? THEN : null,
                revoked ? "Le quiz a été passé par un autre." : "");
    }
}
