package org.teranga.matching.exchange.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.privacy.FieldCipher;
import org.teranga.platform.theme.PageContexts;

/** What the team reads of a transfer beside its fields. */
@ApplicationScoped
@Transactional
public class ReadTransfer {
    private final TransferYes yes;
    private final TransferObstacles obstacles;
    private final FieldCipher cipher;
    private final PageContexts contexts;

    @Inject
    ReadTransfer(TransferYes yes, TransferObstacles obstacles, FieldCipher cipher, PageContexts contexts) {
        this.yes = yes;
        this.obstacles = obstacles;
        this.cipher = cipher;
        this.contexts = contexts;
    }

    /** The words as they are read out to its person, in their language. */
    public String words(Transfer transfer, RecordToTransfer record) {
        Language language = Languages.of(HandoverLetters.language(record)).orElse(contexts.language());
        return yes.words(language, transfer);
    }

    /** A fingerprint of what would go at this moment. */
    public String fingerprint(Transfer transfer, RecordToTransfer record) {
        return yes.fingerprint(transfer, record);
    }

    /** Why the other association did not take it over; empty where it said nothing. */
    public String why(Transfer transfer) {
        byte[] words = transfer.words();
        return words == null
                ? ""
                : cipher.decrypt(transfer.person(), ReturnTransfer.WORDS, words).orElse("");
    }

    /** What keeps it from going now, in words; empty for nothing. */
    public String hindered(RecordToTransfer record) {
        return obstacles.against(record).map(contexts::text).orElse("");
    }
}
