/**
 * The shelf: pages on asylum in France that come with the platform, as an example to be checked before use. They lie as Markdown in the
 * resources, are laid where associations can adopt them when the platform starts, and follow there when a release brings other words.
 */
@NullMarked
package org.teranga.rights.catalogue;

import org.jspecify.annotations.NullMarked;
