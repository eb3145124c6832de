package org.teranga.matching.referrer;

import java.util.UUID;

/**
 * That somebody may enter needs for a partner now.
 *
 * @param account who
 * @param partner for which
 * @param name    what it is called
 * @param edition of the agreement that counts today
 */
record ReferrerAccess(UUID account, UUID partner, String name, int edition) {}
