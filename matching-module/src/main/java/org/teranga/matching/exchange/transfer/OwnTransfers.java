package org.teranga.matching.exchange.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.Redirect;

/** The page of a transfer for its person, and their answers, by whichever door they came in. */
@ApplicationScoped
@Transactional
class OwnTransfers {
    private static final Set<String> HAPPENED = Set.of("yes", "no", "stop", "changed");

    private final Transfers transfers;
    private final RecordsToTransfer records;
    private final TransferYes yes;
    private final TransferReach reach;
    private final AnswerTransfer answer;
    private final TenantDirectory directory;
    private final PlatformHost host;
    private final PageContexts contexts;

    @Inject
    OwnTransfers(
            Transfers transfers,
            RecordsToTransfer records,
            TransferYes yes,
            TransferReach reach,
            AnswerTransfer answer,
            TenantDirectory directory,
            PlatformHost host,
            PageContexts contexts) {
        this.transfers = transfers;
        this.records = records;
        this.yes = yes;
        this.reach = reach;
        this.answer = answer;
        this.directory = directory;
        this.host = host;
        this.contexts = contexts;
    }

    /**
     * That to which a letter leads, as long as its record is the same person's, who is reached where the letter went.
     *
     * @throws Refusal not found where it leads nowhere
     */
    Transfer behind(SecretLink link) {
        Transfer one = transfers.behind(link).orElseThrow(Refusal::notFound);
        RecordToTransfer record = records.find(one.kind(), one.record()).orElseThrow(Refusal::notFound);
        if (!record.person().equals(one.person()) || !reach.holds(one, record)) {
            throw Refusal.notFound();
        }
        return one;
    }

    /**
     * The last of a record.
     *
     * @throws Refusal not found where there is none, or the record is another person's by now
     */
    Transfer of(String kind, UUID record, UUID person) {
        return transfers
                .last(kind, record)
                .filter(one -> one.person().equals(person))
                .orElseThrow(Refusal::notFound);
    }

    /** In which language whoever is behind a link reads pages; empty where it leads nowhere. */
    Optional<String> language(SecretLink link) {
        return transfers
                .behind(link)
                .flatMap(one -> records.find(one.kind(), one.record()).filter(record -> reach.holds(one, record)))
                .map(HandoverLetters::language);
    }

    /** The page. */
    HtmlPage page(Transfer one, String href, String back, @Nullable String happened) {
        return new HtmlPage(
                "matching/exchange/own",
                view(one, href, back, happened != null && HAPPENED.contains(happened) ? happened : ""));
    }

    private OwnTransferView view(Transfer one, String href, String back, String happened) {
        RecordToTransfer record = records.find(one.kind(), one.record()).orElseThrow(Refusal::notFound);
        boolean asks = one.beforeItGoes() && one.person().equals(record.person());
        return new OwnTransferView(
                href,
                back,
                record.number(),
                one.kind(),
                state(one),
                yes.words(contexts.language(), one),
                one.otherName(),
                directory
                        .byId(one.other())
                        .map(other -> host.addressOf(other.slug()) + "/")
                        .orElse(""),
                one.untilAt() == null ? null : LocalDate.ofInstant(one.untilAt(), Formats.ZONE),
                asks ? record.facts() : null,
                asks ? yes.fingerprint(one, record) : "",
                happened);
    }

    private static String state(Transfer one) {
        return switch (one.state()) {
            case Transfer.SENT -> "under_way";
            case Transfer.RECALLED -> "stopping";
            case Transfer.ACCEPTED -> "transferred";
            default -> one.state();
        };
    }

    /**
     * An answer: {@code yes, no, stop}; leads to the page again.
     *
     * @param shown the fingerprint of what was read
     * @throws Refusal not found for any other, conflict where it is not possible now
     */
    Redirect answer(Transfer one, String word, @Nullable String shown, String href) {
        switch (word) {
            case "yes", "no" -> {
                AnswerTransfer.Outcome outcome =
                        answer.answer(one.id(), word.equals("yes"), shown, TransferYes.Said.ON_OWN_PAGE);
                return new Redirect(
                        href + "?happened=" + (outcome == AnswerTransfer.Outcome.CHANGED ? "changed" : word));
            }
            case "stop" -> answer.stop(one.id());
            default -> throw Refusal.notFound();
        }
        return new Redirect(href + "?happened=stop");
    }
}
