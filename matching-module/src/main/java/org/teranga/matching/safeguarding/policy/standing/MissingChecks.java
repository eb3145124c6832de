package org.teranga.matching.safeguarding.policy.standing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.teranga.matching.safeguarding.policy.AskedBefore;
import org.teranga.matching.safeguarding.policy.CheckCode;

/** All that is missing for one offer, whatever the moment and whoever comes. */
public record MissingChecks(List<MissingCheck> all) {
    /** Nothing. */
    public static final MissingChecks NONE = new MissingChecks(List.of());

    public MissingChecks {
        all = List.copyOf(all);
    }

    /**
     * What of it stands in the way.
     *
     * @param moment   to which moment it is asked
     * @param coming   who would come
     * @param proposed on which day that was proposed; the present one for what is not yet
     */
    public List<MissingCheck> at(AskedBefore moment, ComingHousehold coming, LocalDate proposed) {
        return all.stream()
                .filter(missing -> missing.stops(moment, coming, proposed))
                .toList();
    }

    /** Whether nothing of it stands in the way; as {@link #at}. */
    public boolean free(AskedBefore moment, ComingHousehold coming, LocalDate proposed) {
        for (MissingCheck missing : all) {
            if (missing.stops(moment, coming, proposed)) {
                return false;
            }
        }
        return true;
    }

    /** The names of these checks, each once, in their order. */
    public static List<String> codes(Collection<MissingCheck> missing) {
        return missing.stream()
                .map(MissingCheck::check)
                .distinct()
                .sorted(CheckCode.ORDER)
                .toList();
    }
}
