package org.teranga.matching.safeguarding.floor;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.teranga.platform.qualification.Floor;
import org.teranga.platform.qualification.QualificationKind;

/**
 * The platform's floor for each kind of help; the reason of each line is in decision 047. Whoever takes in, or meets a household alone as
 * a matter of course, passes the ethics course; who helps where others are signs the charter. No association asks for less.
 */
public final class FloorOfHelp {
    private static final Map<String, Set<QualificationKind>> BY_KIND = new LinkedHashMap<>();

    static {
        BY_KIND.put("housing", Floor.OF_A_HOME);
        BY_KIND.put("language", Floor.OF_EVERYBODY);
        BY_KIND.put("legal", Floor.OF_EVERYBODY);
        BY_KIND.put("employment", Floor.OF_EVERYBODY);
        BY_KIND.put("buddy", Floor.OF_A_HOME);
        BY_KIND.put("project", Floor.OF_EVERYBODY);
    }

    private FloorOfHelp() {}

    /** The floor of this kind of help; of a kind that is not in the table that of a home, which is the highest. */
    public static Set<QualificationKind> of(String kind) {
        return BY_KIND.getOrDefault(kind, Floor.OF_A_HOME);
    }

    /** What is asked where the association asks for these codes: they come to the floor, and never in its place. */
    public static Set<QualificationKind> with(String kind, Set<String> codes) {
        Set<QualificationKind> asked = new HashSet<>(of(kind));
        codes.forEach(code -> QualificationKind.of(code).ifPresent(asked::add));
        return asked;
    }
}
