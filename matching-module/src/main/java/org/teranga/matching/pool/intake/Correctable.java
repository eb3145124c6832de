package org.teranga.matching.pool.intake;

import java.util.UUID;
import org.teranga.matching.pool.list.Status;
import org.teranga.platform.form.Answers;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;

/**
 * An offer or a need that staff have opened to correct it.
 *
 * @param <D> what its form says
 */
public interface Correctable<D> {
    /** {@code offer} or {@code need}: in addresses in the plural, in the audit trail as it is. */
    String what();

    /** Its key. */
    UUID id();

    /** What it is called by. */
    String receiptNumber();

    /** Which kind of help. */
    String kind();

    /** Where it is in its life. */
    Status status();

    /** How often it was changed. */
    long version();

    /** The form as it would have been sent to say this. */
    FilledForm filled();

    /**
     * Reads a correction.
     *
     * @throws Refusal invalid with every fault
     */
    D read(Answers answers);

    /**
     * Keeps it, if nobody has changed anything since.
     *
     * @throws Refusal conflict where somebody has, or where it is withdrawn
     */
    void change(D corrected);
}
