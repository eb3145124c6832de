/**
 * Documents that others may adopt. What an association shares, and the platform's shelf, lies as published, section by section, where all
 * can read it ({@link org.teranga.platform.content.sharing.SharedDocuments}). Who adopts one either mirrors it, and then its sections follow by
 * themselves while own sections may be added, or takes a copy, and then is shown what changes and takes it section by section.
 */
@NullMarked
package org.teranga.platform.content.sharing;

import org.jspecify.annotations.NullMarked;
