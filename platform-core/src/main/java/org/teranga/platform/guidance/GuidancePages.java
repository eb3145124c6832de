package org.teranga.platform.guidance;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Finds checked pages of the open association for readers in a situation. */
public interface GuidancePages {
    /** Somebody comes to live with private hosts. */
    String HOSTED = "hosted";

    /** The statuses by which pages can be for somebody, in their order; {@code reader.audience.<code>} says each in words. */
    List<String> statuses();

    /** Those that are published and were checked, and whose check has not gone by, in this language or the next best. */
    List<GuidancePage> inSituation(String situation, String language);

    /** Those of these names in their addresses, published and checked as above, in this language or the next best, by their names. */
    Map<String, GuidancePage> named(Collection<String> names, String language);
}
