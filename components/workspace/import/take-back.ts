import { background } from '@/components/queries';

/** Takes an import back to its end, which may take several calls. */
export async function takeBackImport(importId: string): Promise<void> {
  for (let from: string | null = null, isFirst = true; isFirst || from !== null; ) {
    const answer: { next: string | null } = await background.undoImport({ importId, from });
    from = answer.next;
    isFirst = false;
  }
}
