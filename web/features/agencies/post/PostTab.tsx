import { type ReactNode, useState } from 'react';
import { api, take } from '../../../api/client.ts';
import type { Organisation, Post } from '../../../api/organisation.ts';
import { Action } from '../../../ui/Action.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Field, SelectField } from '../../../ui/Field.tsx';
import { formatCount } from '../../../ui/format.ts';
import { PartForm, WithdrawPart } from '../PartForm.tsx';
import { agencyName, inUse, mayEdit } from '../part-names.ts';
import { organisationWords } from '../words.ts';

type Shown = { readonly kind: 'edit' | 'withdraw'; readonly id: string };
/** So many rows stand at once; more are shown when asked for. */
const step = 100;

type PostTabProps = {
  readonly organisation: Organisation;
  readonly q: string;
  readonly isAdding: boolean;
  readonly onAdded: () => void;
  readonly nothing: ReactNode;
};

/** Posts by agency in official order, the leaders first, with who holds each. */
export function PostTab({ organisation, q, isAdding, onAdded, nothing }: PostTabProps): ReactNode {
  const words = organisationWords.use();
  const [shown, setShown] = useState<Shown | null>(null);
  const [most, setMost] = useState(step);
  const posts = inUse(organisation.posts);
  const found = inOrder(organisation, posts).filter((post) => isFound(organisation, post, q.trim()));
  const one = shown && posts.find((post) => post.id === shown.id);
  const close = () => setShown(null);
  const mayChange = (post: Post) =>
    post.agency === null
      ? organisation.editor.all
      : mayEdit(
          organisation,
          organisation.agencies.find((agency) => agency.id === post.agency),
        );
  return (
    <>
      {posts.length === 0 ? (
        <EmptyState title={words.emptyPosts} text={words.emptyPostsText} />
      ) : found.length === 0 ? (
        nothing
      ) : (
        <div className="agencies">
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{words.postAgency}</th>
                <th scope="col">{words.post}</th>
                <th scope="col">{words.holder}</th>
                {found.some(mayChange) ? <th scope="col">{words.edit}</th> : null}
              </tr>
            </thead>
            <tbody>
              {found.slice(0, most).map((post) => (
                <tr key={post.id}>
                  <td>{post.agency === null ? words.leaders : agencyName(organisation, post.agency)}</td>
                  <th scope="row">{post.title}</th>
                  <td className="post-state">
                    {post.holders.length === 0 ? <span className="faint">{words.vacant}</span> : null}
                    {post.holders.map((holder) => (
                      <span key={holder.startsOn} className="post-holder">
                        {holder.person}{' '}
                        <span className="faint">
                          {words.from(holder.startsOn)}
                          {holder.endsOn === null ? '' : ` ${words.until(holder.endsOn)}`}
                        </span>
                      </span>
                    ))}
                  </td>
                  {found.some(mayChange) ? (
                    <td className="post-state">
                      {mayChange(post) ? (
                        <button
                          type="button"
                          className="link-button"
                          aria-label={words.editOf(`${agencyName(organisation, post.agency)}${post.title}`)}
                          onClick={() => setShown({ kind: 'edit', id: post.id })}
                        >
                          {words.edit}
                        </button>
                      ) : null}
                    </td>
                  ) : null}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {found.length > most ? (
        <p className="part-more">
          <Action label={words.more(formatCount(found.length - most))} onClick={() => setMost(most + step)} />
        </p>
      ) : null}
      {isAdding ? <PostDialog organisation={organisation} onClose={onAdded} onWithdraw={onAdded} /> : null}
      {shown?.kind === 'edit' && one ? (
        <PostDialog
          organisation={organisation}
          post={one}
          onClose={close}
          onWithdraw={() => setShown({ kind: 'withdraw', id: one.id })}
        />
      ) : null}
      {shown?.kind === 'withdraw' && one ? (
        <WithdrawPart
          name={`${agencyName(organisation, one.agency)}${one.title}`}
          onClose={close}
          onWithdraw={(reason) =>
            take(
              api.POST('/api/posts/{id}/withdraw', { params: { path: { id: one.id } }, body: { version: one.version, reason } }),
            )
          }
        />
      ) : null}
    </>
  );
}

function inOrder(organisation: Organisation, posts: readonly Post[]): readonly Post[] {
  const places = new Map(organisation.agencies.map((agency, at) => [agency.id, at + 1]));
  const placeOf = (post: Post) => (post.agency === null ? 0 : (places.get(post.agency) ?? 0));
  return [...posts].sort((a, b) => placeOf(a) - placeOf(b) || a.rank - b.rank);
}

const isFound = (organisation: Organisation, post: Post, q: string): boolean =>
  [post.title, agencyName(organisation, post.agency), ...post.holders.map((holder) => holder.person)].some((text) =>
    text.includes(q),
  );

type PostDialogProps = {
  readonly organisation: Organisation;
  readonly post?: Post;
  readonly onClose: () => void;
  readonly onWithdraw: () => void;
};

function PostDialog({ organisation, post, onClose, onWithdraw }: PostDialogProps): ReactNode {
  const words = organisationWords.use();
  const { editor } = organisation;
  const own = inUse(organisation.agencies).filter((agency) => mayEdit(organisation, agency));
  const [agency, setAgency] = useState(post ? (post.agency ?? '') : editor.all ? '' : (own[0]?.id ?? ''));
  const [title, setTitle] = useState(post?.title ?? '');
  const [rank, setRank] = useState(String(post?.rank ?? 1));
  const hasRank = /^[1-9]\d{0,3}$/.test(rank.trim());
  const isComplete = title.trim() !== '' && hasRank;
  const given = { agency: agency || null, title: title.trim(), rank: Number(rank) };
  return (
    <PartForm
      title={post ? words.postTitle(post.title) : words.newPost}
      onClose={onClose}
      isComplete={isComplete}
      onSave={() =>
        post
          ? take(api.PATCH('/api/posts/{id}', { params: { path: { id: post.id } }, body: { ...given, version: post.version } }))
          : take(api.POST('/api/posts', { body: given }))
      }
      aside={
        post ? (
          <span className="dialog-aside">
            <Action kind="danger" label={words.withdraw} onClick={onWithdraw} />
          </span>
        ) : null
      }
    >
      {(wasSubmitted) => (
        <>
          <SelectField label={words.postAgency} value={agency} onChange={setAgency}>
            {editor.all ? <option value="">{words.leaders}</option> : null}
            {own.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </SelectField>
          <Field
            label={words.post}
            hint={words.postHint}
            value={title}
            onChange={setTitle}
            error={wasSubmitted && title.trim() === '' ? words.missing : undefined}
            maxLength={60}
          />
          <Field
            label={words.rank}
            hint={words.rankHint}
            inputMode="numeric"
            value={rank}
            onChange={setRank}
            error={wasSubmitted && !hasRank ? words.rankHint : undefined}
            maxLength={4}
          />
        </>
      )}
    </PartForm>
  );
}
