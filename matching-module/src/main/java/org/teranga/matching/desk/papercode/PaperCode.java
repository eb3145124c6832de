package org.teranga.matching.desk.papercode;

import org.teranga.matching.pool.contact.SecretLink;

/**
 * A code that was made and is shown once.
 *
 * @param link     what it leads by
 * @param language BCP 47 code of the language in which we write to the person; may be empty
 * @param number   of the receipt
 */
record PaperCode(SecretLink link, String language, String number) {}
